// On the page of a question: does the work that has it answered at once, and sends the form again
// with what was typed. The same file is its own worker.
if (typeof document === 'undefined') {
  self.onmessage = message => {
    const going = search(message.data);
    let found;
    while ((found = going.next(8192)) === undefined) self.postMessage({done: going.done});
    self.postMessage(found < 0 ? {failed: true} : {proof: proofOf(message.data, found)});
  };
} else {
  const box = document.getElementById('proof-box');
  const form = box.closest('form');
  const told = document.getElementById('proof-told');
  const bar = document.getElementById('proof-bar');
  const riddle = {
    algorithm: box.dataset.algorithm,
    challenge: box.dataset.challenge,
    maxnumber: Number(box.dataset.maxnumber),
    salt: box.dataset.salt,
    signature: box.dataset.signature
  };
  let halfTold = false;
  const progress = done => {
    bar.value = done;
    if (done > 0.5 && !halfTold) {
      halfTold = true;
      told.textContent = box.dataset.half;
    }
  };
  const fail = () => {
    told.textContent = box.dataset.failed;
    bar.hidden = true;
  };
  const send = proof => {
    progress(1);
    told.textContent = box.dataset.found;
    document.getElementById('proof').value = proof;
    form.submit();
  };
  const byWorker = () => new Promise((resolve, reject) => {
    const worker = new Worker(document.getElementById('proof-script').src);
    worker.onerror = reject;
    worker.onmessage = message => {
      if (message.data.proof) resolve(message.data.proof);
      else if (message.data.failed) reject(new Error('unsolved'));
      else progress(message.data.done);
    };
    worker.postMessage(riddle);
  });
  // A page that comes back from the browser's memory has used its riddle up
  window.addEventListener('pageshow', event => { if (event.persisted) fail(); });
  if (form.elements.caseNumber.value && form.elements.queryPassword.value) {
    box.hidden = false;
    told.textContent = box.dataset.begun;
    Promise.resolve().then(byWorker).catch(() => solve(riddle, progress)).then(send, fail);
  }
}
