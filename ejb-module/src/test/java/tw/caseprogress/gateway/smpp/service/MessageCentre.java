package tw.caseprogress.gateway.smpp.service;

import com.cloudhopper.commons.util.windowing.WindowFuture;
import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.SmppServerConfiguration;
import com.cloudhopper.smpp.SmppServerHandler;
import com.cloudhopper.smpp.SmppServerSession;
import com.cloudhopper.smpp.SmppSessionConfiguration;
import com.cloudhopper.smpp.impl.DefaultSmppServer;
import com.cloudhopper.smpp.impl.DefaultSmppSessionHandler;
import com.cloudhopper.smpp.pdu.BaseBind;
import com.cloudhopper.smpp.pdu.BaseBindResp;
import com.cloudhopper.smpp.pdu.DeliverSm;
import com.cloudhopper.smpp.pdu.EnquireLink;
import com.cloudhopper.smpp.pdu.PduRequest;
import com.cloudhopper.smpp.pdu.PduResponse;
import com.cloudhopper.smpp.pdu.SubmitSm;
import com.cloudhopper.smpp.pdu.SubmitSmResp;
import com.cloudhopper.smpp.tlv.Tlv;
import com.cloudhopper.smpp.type.Address;
import com.cloudhopper.smpp.type.SmppProcessingException;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/**
 * A message centre made of ch-smpp, whose mood a test decides. The tests of the assembled system
 * have it from the test-jar of this module.
 */
public final class MessageCentre implements AutoCloseable, SmppServerHandler {

  /** The mood that gives no answer at all. */
  static final int SILENT = -1;

  private static final String PASSWORD = "secret";
  private static final byte UCS2 = 8;
  private static final Duration BOUND_WITHIN = Duration.ofSeconds(10);
  private static final int REDELIVERIES = 20;
  private static final Duration REDELIVERED_AFTER = Duration.ofMillis(500);

  private final DefaultSmppServer server;
  private final int port;
  private final List<SmppServerSession> sessions = new CopyOnWriteArrayList<>();
  private final List<SubmitSm> taken = new CopyOnWriteArrayList<>();
  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicInteger enquiries = new AtomicInteger();
  private final AtomicInteger binds = new AtomicInteger();
  private volatile ToIntFunction<SubmitSm> mood = submit -> SmppConstants.STATUS_OK;
  private volatile IntFunction<String> names = number -> "m" + number;

  public MessageCentre() throws Exception {
    this(freePort());
  }

  MessageCentre(int port) throws Exception {
    this.port = port;
    SmppServerConfiguration configuration = new SmppServerConfiguration();
    configuration.setHost("127.0.0.1");
    configuration.setPort(port);
    configuration.setSystemId("centre");
    configuration.setMaxConnectionSize(10);
    configuration.setDefaultWindowSize(100);
    server = new DefaultSmppServer(configuration, this);
    server.start();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** The address as the settings of the product name it. */
  public String url(String options) {
    return "smpp://city:" + PASSWORD + "@127.0.0.1:" + port + "?" + options;
  }

  /** The session that was bound last; waits for it a while, since its bind is answered first. */
  private SmppServerSession current() {
    long until = System.nanoTime() + BOUND_WITHIN.toNanos();
    while (sessions.isEmpty() && System.nanoTime() < until) {
      LockSupport.parkNanos(1_000_000);
    }
    return sessions.get(sessions.size() - 1);
  }

  int port() {
    return port;
  }

  /** Whether somebody has a session now. */
  public boolean isBound() {
    return !sessions.isEmpty();
  }

  /** From now on answers submit_sm with what this says. */
  void answer(ToIntFunction<SubmitSm> newMood) {
    mood = newMood;
  }

  /** From now on gives messages these ids; null for none. */
  void name(IntFunction<String> newNames) {
    names = newNames;
  }

  /** Brings whatever a message centre may bring of itself. */
  void bring(PduRequest<?> request) throws Exception {
    current().sendRequestPdu(request, 5000, true).await();
  }

  List<SubmitSm> taken() {
    return List.copyOf(taken);
  }

  /** What was sent to a number, in order; each is one segment of Chinese. */
  public List<String> sentTo(String number) {
    return taken.stream()
        .filter(submit -> submit.getDestAddress().getAddress().equals(number))
        .map(submit -> new String(submit.getShortMessage(), StandardCharsets.UTF_16BE))
        .toList();
  }

  int asked() {
    return asked.get();
  }

  int enquiries() {
    return enquiries.get();
  }

  int binds() {
    return binds.get();
  }

  /** Ends all sessions in the middle of whatever they do. */
  void hangUp() {
    sessions.forEach(SmppServerSession::close);
  }

  /** Says goodbye on all sessions. */
  void unbind() {
    sessions.forEach(session -> session.unbind(100));
  }

  void receipt(String messageId, String word, boolean byTlv) throws Exception {
    DeliverSm receipt = new DeliverSm();
    receipt.setEsmClass(SmppConstants.ESM_CLASS_MT_SMSC_DELIVERY_RECEIPT);
    receipt.setSourceAddress(new Address((byte) 1, (byte) 1, "886912345678"));
    receipt.setDestAddress(new Address((byte) 0, (byte) 0, "1999"));
    String id = byTlv ? "other" : messageId;
    receipt.setShortMessage(
        ("id:"
                + id
                + " sub:001 dlvrd:001 submit date:2611231200 done date:2611231201 stat:"
                + word
                + " err:007 text:")
            .getBytes(StandardCharsets.ISO_8859_1));
    if (byTlv) {
      receipt.addOptionalParameter(
          new Tlv(
              SmppConstants.TAG_RECEIPTED_MSG_ID,
              (messageId + "\0").getBytes(StandardCharsets.ISO_8859_1)));
    }
    current().sendRequestPdu(receipt, 5000, true).await();
  }

  /**
   * A citizen's text in Chinese reaches us. As real centres do, this one brings it again while it
   * is refused.
   *
   * @return how many milliseconds the other side took to say that it has it
   */
  public long text(String from, String words) throws Exception {
    long began = System.nanoTime();
    text(from, UCS2, words.getBytes(StandardCharsets.UTF_16BE));
    return (System.nanoTime() - began) / 1_000_000;
  }

  @SuppressWarnings("rawtypes") // ch-smpp declares it raw
  void text(String from, byte coding, byte[] words) throws Exception {
    DeliverSm text = new DeliverSm();
    text.setSourceAddress(new Address((byte) 1, (byte) 1, from));
    text.setDestAddress(new Address((byte) 0, (byte) 0, "1999"));
    text.setDataCoding(coding);
    text.setShortMessage(words);
    for (int i = 0; i < REDELIVERIES; i++) {
      WindowFuture<Integer, PduRequest, PduResponse> sent =
          current().sendRequestPdu(text, 5000, true);
      sent.await();
      if (sent.isSuccess() && sent.getResponse().getCommandStatus() == SmppConstants.STATUS_OK) {
        return;
      }
      text.removeSequenceNumber();
      LockSupport.parkNanos(REDELIVERED_AFTER.toNanos());
    }
    throw new IllegalStateException("The text was not taken, however often it was brought");
  }

  @Override
  @SuppressWarnings("rawtypes") // ch-smpp declares it raw
  public void sessionBindRequested(Long id, SmppSessionConfiguration session, BaseBind bind)
      throws SmppProcessingException {
    binds.incrementAndGet();
    if (!PASSWORD.equals(session.getPassword())) {
      throw new SmppProcessingException(SmppConstants.STATUS_INVPASWD);
    }
  }

  @Override
  public void sessionCreated(Long id, SmppServerSession session, BaseBindResp response) {
    session.serverReady(new Answers()); // answers the bind: nothing is brought before it
    sessions.add(session);
  }

  @Override
  public void sessionDestroyed(Long id, SmppServerSession session) {
    sessions.remove(session);
    session.destroy();
  }

  @Override
  public void close() {
    new ArrayList<>(sessions).forEach(SmppServerSession::close);
    if (!server.isDestroyed()) {
      server.destroy();
    }
  }

  private final class Answers extends DefaultSmppSessionHandler {

    @Override
    @SuppressWarnings("rawtypes") // ch-smpp declares it raw
    public PduResponse firePduRequestReceived(PduRequest request) {
      if (request instanceof EnquireLink) {
        enquiries.incrementAndGet();
      }
      return request instanceof SubmitSm submit ? answered(submit) : request.createResponse();
    }

    private PduResponse answered(SubmitSm submit) {
      int number = asked.incrementAndGet();
      int status = mood.applyAsInt(submit);
      if (status == SILENT) {
        return null;
      }
      SubmitSmResp response = submit.createResponse();
      response.setCommandStatus(status);
      if (status == SmppConstants.STATUS_OK) {
        taken.add(submit);
        response.setMessageId(names.apply(number));
      }
      return response;
    }
  }
}
