-- For wrk: one stranger and one case after another, drawn at random from a file of numbers and passwords.
-- wrk ... -s query.lua URL -- KIND FILE SEED, where KIND is bare, api, form or page.
-- The strangers are 20,000 addresses, as a trusted proxy names them; then no limit of an address is reached.

local kind
local numbers, passwords = {}, {}

local JSON = "POST %s HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: %s\r\nAccept: application/json\r\n"
  .. "Content-Type: application/json\r\nContent-Length: 57\r\n\r\n"
  .. '{"caseNumber":"%s","queryPassword":"%s"}'
local FORM = "POST / HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: %s\r\nAccept: text/html\r\n"
  .. "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 55\r\n\r\n"
  .. "lang=zh&caseNumber=%s&queryPassword=%s"
local PAGE = "GET / HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: %s\r\nAccept: text/html\r\n\r\n"
local PATHS = { api = "/api/public/v1/case-progress", bare = "/bare/case" }

function init(args)
  kind = args[1]
  math.randomseed(tonumber(args[3]))
  for line in io.lines(args[2]) do
    local number, password = line:match("^(%d+),(%d+)$")
    numbers[#numbers + 1] = number
    passwords[#passwords + 1] = password
  end
end

function request()
  local which = math.random(#numbers)
  local address = string.format("100.64.%d.%d", math.random(0, 79), math.random(1, 250))
  if kind == "page" then
    return string.format(PAGE, address)
  elseif kind == "form" then
    return string.format(FORM, address, numbers[which], passwords[which])
  end
  return string.format(JSON, PATHS[kind], address, numbers[which], passwords[which])
end

function done(summary, latency, requests)
  local errors = summary.errors
  io.write(string.format("RESULT %d %d %d %d %d %d\n", summary.requests, summary.duration,
    latency:percentile(50), latency:percentile(99), errors.status,
    errors.connect + errors.read + errors.write + errors.timeout))
end
