// A message centre made of node-smpp. It speaks the dialect that the environment names and says on
// standard output where it listens, and of each message how it was announced.
'use strict';

const smpp = require('smpp');

const FIRST_ID = 1000719; // f450f
const dialect = process.env.DIALECT || 'plain';
let number = FIRST_ID;

const hex = id => id.toString(16);
const padded = id => String(id).padStart(12, '0');
const words = (id, state = 'DELIVRD') =>
  `id:${id} sub:001 dlvrd:001 submit date:2611291200 done date:2611291201 stat:${state} err:000 text:`;
const marked = { esm_class: 4 };
const utf16 = text => Buffer.from(text, 'utf16le').swap16();

const dialects = {
  plain: { receipt: id => ({ ...marked, short_message: words(id) }) },
  hexReceipt: { receipt: id => ({ ...marked, short_message: words(hex(id)) }) },
  hexAnswer: { answer: hex, receipt: id => ({ ...marked, short_message: words(id) }) },
  capitalHexAnswer: { answer: id => hex(id).toUpperCase(), receipt: id => ({ ...marked, short_message: words(hex(id)) }) },
  padded: { receipt: id => ({ ...marked, short_message: words(padded(id)) }) },
  noId: { answer: () => '' },
  unmarked: { receipt: id => ({ esm_class: 0, short_message: words(id) }) },
  ucs2: { receipt: id => ({ ...marked, data_coding: 8, short_message: utf16(words(id)) }) },
  parameters: { receipt: id => ({ ...marked, short_message: '', receipted_message_id: String(id), message_state: 2 }) },
  capitals: { receipt: id => ({ ...marked, short_message: `Id: ${id} Stat: UNDELIV Err: 001` }) },
  unknown: { receipt: id => ({ ...marked, short_message: words(id, 'UNKNOWN') }) },
  payload: { receipt: id => ({ ...marked, short_message: '', message_payload: Buffer.from(words(id)) }) },
  dataSm: { command: 'data_sm', receipt: id => ({ ...marked, receipted_message_id: String(id), message_state: 3 }) },
  early: { early: true, receipt: id => ({ ...marked, short_message: words(id) }) },
  silent: { silent: true },
  gone: { gone: true },
};
const spoken = dialects[dialect];
if (!spoken) {
  throw new Error(`No such dialect: ${dialect}`);
}

const server = smpp.createServer(session => {
  session.on('error', () => session.destroy());
  for (const bind of ['bind_transceiver', 'bind_receiver', 'bind_transmitter']) {
    session.on(bind, pdu => session.send(pdu.response({ system_id: 'centre' })));
  }
  session.on('enquire_link', pdu => session.send(pdu.response()));
  session.on('unbind', pdu => session.send(pdu.response(), () => session.close()));
  session.on('submit_sm', pdu => {
    const { source_addr, source_addr_ton, source_addr_npi, validity_period } = pdu;
    console.log(JSON.stringify({ source_addr, source_addr_ton, source_addr_npi, validity_period }));
    if (spoken.gone) {
      session.destroy();
      return;
    }
    if (spoken.silent) {
      return;
    }
    const id = number++;
    const answer = () => session.send(pdu.response({ message_id: (spoken.answer || String)(id) }));
    const tell = () =>
      spoken.receipt &&
      session[spoken.command || 'deliver_sm']({
        source_addr: pdu.destination_addr,
        destination_addr: pdu.source_addr,
        ...spoken.receipt(id),
      });
    if (spoken.early) {
      tell();
      setTimeout(answer, 300);
    } else {
      answer();
      setTimeout(tell, 100);
    }
  });
});
server.listen(0, '127.0.0.1', () => console.log(`listening ${server.address().port}`));
process.stdin.resume().on('end', () => process.exit(0)); // ends with whoever started it
