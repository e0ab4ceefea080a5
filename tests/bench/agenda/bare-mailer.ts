import { createTransport } from "nodemailer";

// The floor: nodemailer's own pool, which keeps no account of anything. Arguments: the mail server, how many messages, how
// many conversations; what they say comes by standard input.
const [, , url, count, lanes] = process.argv;
const { subject, text, html } = JSON.parse(
  await Array.fromAsync(process.stdin).then((parts) => Buffer.concat(parts).toString()),
) as {
  subject: string;
  text: string;
  html: string;
};

const { hostname: host, port } = new URL(url!);
const pool = createTransport({
  host,
  port: Number(port),
  pool: true,
  maxConnections: Number(lanes),
  maxMessages: 100,
});
await Promise.all(
  Array.from({ length: Number(count) }, (_, index) =>
    pool.sendMail({ from: "avisos@localhost", to: `piso${index}@correo.example`, subject, text, html }),
  ),
);
pool.close();
