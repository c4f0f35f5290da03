// Looks at an OpenAPI document with Redocly's rules, all of them as errors, and validates it with
// swagger-parser. Says each fault in a line; silent when there is none.
// Arguments: the folder of the packages, the document.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [packages, file] = process.argv.slice(2);
const required = createRequire(pathToFileURL(packages + '/package.json'));
const { lint, createConfig } = await import(
  pathToFileURL(required.resolve('@redocly/openapi-core')).href
);
const SwaggerParser = required('@apidevtools/swagger-parser');

const config = await createConfig({ extends: ['recommended-strict'] });
for (const fault of await lint({ ref: file, config })) {
  const where = fault.location.map((place) => place.pointer).join(' ');
  console.log(`${fault.ruleId}: ${fault.message} ${where}`);
}
await SwaggerParser.validate(file).catch((e) => console.log(`swagger-parser: ${e.message}`));
