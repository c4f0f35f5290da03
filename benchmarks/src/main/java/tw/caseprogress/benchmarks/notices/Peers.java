package tw.caseprogress.benchmarks.notices;

import com.cloudhopper.smpp.SmppServerConfiguration;
import com.cloudhopper.smpp.SmppServerHandler;
import com.cloudhopper.smpp.SmppServerSession;
import com.cloudhopper.smpp.SmppSessionConfiguration;
import com.cloudhopper.smpp.impl.DefaultSmppServer;
import com.cloudhopper.smpp.impl.DefaultSmppSessionHandler;
import com.cloudhopper.smpp.pdu.BaseBind;
import com.cloudhopper.smpp.pdu.BaseBindResp;
import com.cloudhopper.smpp.pdu.PduRequest;
import com.cloudhopper.smpp.pdu.PduResponse;
import com.cloudhopper.smpp.pdu.SubmitSm;
import com.cloudhopper.smpp.pdu.SubmitSmResp;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.subethamail.smtp.server.SMTPServer;

/**
 * A mail server (SubEtha SMTP) and a message centre (ch-smpp) that take everything and count it.
 */
final class Peers implements SmppServerHandler {

  private final int smtpPort;
  private final int smppPort;
  private final Arrivals mails;
  private final Arrivals textMessages;
  private final AtomicLong messageIds = new AtomicLong(System.currentTimeMillis() << 20);
  private final List<SmppServerSession> sessions = new CopyOnWriteArrayList<>();
  private SMTPServer smtp;
  private DefaultSmppServer smpp;

  Peers(int smtpPort, int smppPort, Arrivals mails, Arrivals textMessages) {
    this.smtpPort = smtpPort;
    this.smppPort = smppPort;
    this.mails = mails;
    this.textMessages = textMessages;
  }

  void start() throws Exception {
    smtp =
        SMTPServer.port(smtpPort)
            .maxConnections(200)
            .messageHandler(
                (context, from, to, data) -> mails.note(new String(data, StandardCharsets.UTF_8)))
            .build();
    smtp.start();
    SmppServerConfiguration configuration = new SmppServerConfiguration();
    configuration.setHost("127.0.0.1");
    configuration.setPort(smppPort);
    configuration.setMaxConnectionSize(50);
    configuration.setDefaultWindowSize(1000);
    smpp = new DefaultSmppServer(configuration, this, Executors.newCachedThreadPool());
    smpp.start();
  }

  /** Gone, with every connection. */
  void stop() {
    smtp.stop();
    sessions.forEach(SmppServerSession::close);
    sessions.clear();
    smpp.destroy();
  }

  @Override
  @SuppressWarnings("rawtypes") // ch-smpp declares it raw
  public void sessionBindRequested(Long id, SmppSessionConfiguration session, BaseBind bind) {
    // everybody may bind
  }

  @Override
  public void sessionCreated(Long id, SmppServerSession session, BaseBindResp response) {
    sessions.add(session);
    session.serverReady(
        new DefaultSmppSessionHandler() {
          @Override
          @SuppressWarnings("rawtypes") // ch-smpp declares it raw
          public PduResponse firePduRequestReceived(PduRequest request) {
            return request instanceof SubmitSm submit ? taken(submit) : request.createResponse();
          }
        });
  }

  private SubmitSmResp taken(SubmitSm submit) {
    textMessages.note(new String(submit.getShortMessage(), StandardCharsets.ISO_8859_1));
    SubmitSmResp response = submit.createResponse();
    response.setMessageId(Long.toString(messageIds.incrementAndGet(), 36));
    return response;
  }

  @Override
  public void sessionDestroyed(Long id, SmppServerSession session) {
    sessions.remove(session);
    session.destroy();
  }
}
