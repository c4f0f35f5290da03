package tw.caseprogress.system;

import com.cloudhopper.smpp.SmppServerConfiguration;
import com.cloudhopper.smpp.SmppServerHandler;
import com.cloudhopper.smpp.SmppServerSession;
import com.cloudhopper.smpp.SmppSessionConfiguration;
import com.cloudhopper.smpp.impl.DefaultSmppServer;
import com.cloudhopper.smpp.impl.DefaultSmppSessionHandler;
import com.cloudhopper.smpp.pdu.BaseBind;
import com.cloudhopper.smpp.pdu.BaseBindResp;
import com.cloudhopper.smpp.pdu.DeliverSm;
import com.cloudhopper.smpp.pdu.PduRequest;
import com.cloudhopper.smpp.pdu.PduResponse;
import com.cloudhopper.smpp.pdu.SubmitSm;
import com.cloudhopper.smpp.pdu.SubmitSmResp;
import com.cloudhopper.smpp.type.Address;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** A message centre made of ch-smpp to which the running system binds. */
final class TextMessageCentre implements AutoCloseable, SmppServerHandler {

  private static final byte UCS2 = 8;

  private final int port = freePort();
  private final DefaultSmppServer server;
  private final List<SmppServerSession> sessions = new CopyOnWriteArrayList<>();
  private final List<SubmitSm> taken = new CopyOnWriteArrayList<>();
  private final AtomicLong ids = new AtomicLong();

  TextMessageCentre() throws Exception {
    SmppServerConfiguration configuration = new SmppServerConfiguration();
    configuration.setHost("127.0.0.1");
    configuration.setPort(port);
    configuration.setSystemId("centre");
    configuration.setDefaultWindowSize(100);
    server = new DefaultSmppServer(configuration, this);
    server.start();
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  int port() {
    return port;
  }

  boolean isBound() {
    return !sessions.isEmpty();
  }

  /**
   * A citizen's text reaches us.
   *
   * @return how many milliseconds the other side took to say that it has it
   */
  long text(String from, String words) throws Exception {
    DeliverSm text = new DeliverSm();
    text.setSourceAddress(new Address((byte) 1, (byte) 1, from));
    text.setDestAddress(new Address((byte) 0, (byte) 0, "1999"));
    text.setDataCoding(UCS2);
    text.setShortMessage(words.getBytes(StandardCharsets.UTF_16BE));
    long began = System.nanoTime();
    sessions.get(sessions.size() - 1).sendRequestPdu(text, 5000, true).await();
    return (System.nanoTime() - began) / 1_000_000;
  }

  /** What was sent to a number, in order; each is one segment. */
  List<String> sentTo(String number) {
    return taken.stream()
        .filter(submit -> submit.getDestAddress().getAddress().equals(number))
        .map(submit -> new String(submit.getShortMessage(), StandardCharsets.UTF_16BE))
        .toList();
  }

  @Override
  @SuppressWarnings("rawtypes") // ch-smpp declares it raw
  public void sessionBindRequested(Long id, SmppSessionConfiguration session, BaseBind bind) {
    // whoever knows the port may
  }

  @Override
  public void sessionCreated(Long id, SmppServerSession session, BaseBindResp response) {
    sessions.add(session);
    session.serverReady(
        new DefaultSmppSessionHandler() {
          @Override
          @SuppressWarnings("rawtypes") // ch-smpp declares it raw
          public PduResponse firePduRequestReceived(PduRequest request) {
            return request instanceof SubmitSm submit ? answer(submit) : request.createResponse();
          }
        });
  }

  private SubmitSmResp answer(SubmitSm submit) {
    taken.add(submit);
    SubmitSmResp response = submit.createResponse();
    response.setMessageId("m" + ids.incrementAndGet());
    return response;
  }

  @Override
  public void sessionDestroyed(Long id, SmppServerSession session) {
    sessions.remove(session);
    session.destroy();
  }

  @Override
  public void close() {
    sessions.forEach(SmppServerSession::close);
    server.destroy();
  }
}
