package tw.caseprogress.gateway.smpp.service;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jsmpp.DefaultPDUReader;
import org.jsmpp.InvalidCommandLengthException;
import org.jsmpp.PDUReader;
import org.jsmpp.bean.Command;

/**
 * Reads as jSMPP does, but puts answers to submit_sm into a form that jSMPP accepts: it throws one
 * away whose id is longer than the 64 signs of the book or has no end, though the message was
 * taken.
 */
final class LenientPduReader implements PDUReader {

  private static final int SUBMIT_SM_RESP = 0x80000004;
  private static final int HEADER = 16;
  private static final int LONGEST_ID = 64;

  private final PDUReader reader = new DefaultPDUReader();

  @Override
  public Command readPDUHeader(DataInputStream in)
      throws InvalidCommandLengthException, IOException {
    return reader.readPDUHeader(in);
  }

  @Override
  public byte[] readPDU(DataInputStream in, Command header) throws IOException {
    return readable(reader.readPDU(in, header), header.getCommandId());
  }

  @Override
  public byte[] readPDU(DataInputStream in, int length, int id, int status, int sequence)
      throws IOException {
    return readable(reader.readPDU(in, length, id, status, sequence), id);
  }

  private static byte[] readable(byte[] pdu, int commandId) {
    if (commandId != SUBMIT_SM_RESP || pdu.length <= HEADER) {
      return pdu;
    }
    int end = HEADER;
    while (end < pdu.length && pdu[end] != 0) {
      end++;
    }
    if (end < pdu.length && end - HEADER <= LONGEST_ID) {
      return pdu;
    }
    byte[] cut = Arrays.copyOf(pdu, Math.min(end, HEADER + LONGEST_ID) + 1);
    cut[cut.length - 1] = 0;
    ByteBuffer.wrap(cut).putInt(0, cut.length);
    return cut;
  }
}
