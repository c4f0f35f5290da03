// What a portal does with the generated TypeScript client: asks for a case, for a due date, and for
// a case with a wrong password. Prints what Ask.java prints.
// Arguments: address of the server, case number, query password, a wrong password.
import { Configuration, DeadlinesApi, ProgressApi, ResponseError } from './client';

declare const process: { argv: string[]; exitCode: number };

async function main(): Promise<void> {
  const [server, caseNumber, queryPassword, wrongPassword] = process.argv.slice(2);
  const configuration = new Configuration({ basePath: server });
  const cases = new ProgressApi(configuration);

  const found = await cases.findCaseProgress({
    caseProgressQuestion: { caseNumber, queryPassword },
    acceptLanguage: 'en',
  });
  const receivedOn: string = found.receivedOn;
  console.log(`${found.caseNumber} ${found.state} ${receivedOn}`);

  const ledger = await new DeadlinesApi(configuration).calculateDeadline({
    deadlineCalculation: { receivedOn: '2026-02-11', limit: { length: 3 }, pauses: [] },
  });
  console.log(`${ledger.dueOn} ${ledger.days[0].kind}`);

  try {
    await cases.findCaseProgress({
      caseProgressQuestion: { caseNumber, queryPassword: wrongPassword },
    });
  } catch (e) {
    if (!(e instanceof ResponseError)) throw e;
    console.log(`${e.response.status}`);
  }
}

main().catch((e) => {
  console.error(e);
  process.exitCode = 1;
});
