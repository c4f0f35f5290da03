# shellcheck shell=bash
# Headless Chromium and its driver for the browser tests. Sets CHROMIUM and CHROMEDRIVER.

find_chromium() {
  local name
  CHROMIUM='' CHROMEDRIVER=''
  for name in chromium chromium-browser google-chrome; do
    [[ -n $CHROMIUM ]] || CHROMIUM=$(command -v "$name" || true)
  done
  CHROMEDRIVER=$(command -v chromedriver || true)
  [[ -n $CHROMIUM && -n $CHROMEDRIVER ]]
}

ensure_chromium() {
  find_chromium && return
  if ((EUID == 0)) && command -v apt-get >/dev/null; then
    step "安裝 Chromium（瀏覽器測試）" "Installing Chromium for the browser tests" install_chromium
    find_chromium && return
  fi
  fail "瀏覽器測試需要 chromium 與 chromedriver；Debian：apt-get install chromium chromium-driver fonts-noto-cjk" \
    "The browser tests need chromium and chromedriver, on Debian: apt-get install chromium chromium-driver fonts-noto-cjk"
}

install_chromium() {
  {
    shared apt-get update &&
      shared env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
        chromium chromium-driver fonts-noto-cjk
  } >"$STATE/log/chromium.log" 2>&1 || tail -n 3 "$STATE/log/chromium.log" >&2
}
