import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { LEAST_ANSWERS } from "#lib/events/aftermath/survey-words.ts";
import { MOST_QUESTIONS } from "#lib/events/event-limits.ts";
import { CERTIFICATE_YEARS, CONFIRM_DAYS, RETENTION_DAYS } from "#lib/events/registration/limits.ts";
import {
  CONFIRM_DAYS as REPLY_CONFIRM_DAYS,
  RETENTION_DAYS as REPLY_RETENTION_DAYS,
} from "#lib/partner-notices/replies/limits.ts";
import { RECORD_DAYS } from "#lib/events/training/request-record.ts";
import { EMAIL_DAYS, UNCONFIRMED_DAYS } from "#lib/plans/consultation/limits.ts";
import { CONFIRM_DAYS as SUBSCRIPTION_DAYS, MAIL_DAYS } from "#lib/subscriptions/limits.ts";

export const metadata: Metadata = {
  title: "Privacidad",
  description: "Qué datos personales guarda el portal, para qué, quién los ve y qué no hace con ellos.",
};

export default function PrivacyPage() {
  return (
    <PageBody breadcrumbs={[{ label: "Inicio", href: "/" }, { label: "Privacidad" }]}>
      <PageHeader
        title="Privacidad"
        lead="Qué datos personales guarda el portal, para qué y quién los ve. El aviso de privacidad integral lo emite la institución que lo opera."
      />
      <div className="prose">
        <h2>Si consulta el registro</h2>
        <p>
          No se le pide ningún dato y no se le sigue: no hay contadores de terceros, publicidad ni archivos
          traídos de otros sitios. Lo que busca queda solo en la dirección de la página, para que pueda
          compartirla.
        </p>
        <h2>Si tiene una cuenta</h2>
        <ul>
          <li>
            Se guardan su nombre, correo institucional, oficina y función, para saber quién puede hacer qué.
          </li>
          <li>
            La contraseña se guarda transformada de manera que nadie, tampoco quien administra, puede leerla.
          </li>
          <li>
            Cada acto en un expediente queda anotado con su autor, fecha y hora. Esa bitácora no se borra ni
            se modifica: es la prueba de lo que ocurrió en un trámite público.
          </li>
          <li>Una cookie mantiene abierta la sesión; no sirve para otra cosa y termina con ella.</li>
        </ul>
        <h2>Si comenta un plan en consulta</h2>
        <ul>
          <li>
            Se publican su comentario y el nombre o alias que haya querido dar, si la oficina que consulta los
            deja pasar.
          </li>
          <li>
            Su correo sirve para que confirme que fue usted y para avisarle si el comentario no se publica. No
            se muestra a nadie, tampoco a la oficina, y se borra {EMAIL_DAYS} días después de que termina la
            consulta. El comentario se conserva sin él.
          </li>
          <li>
            Un comentario que nadie confirma se borra con su correo a los {UNCONFIRMED_DAYS} días. Con el
            enlace del mensaje puede retirar el suyo cuando quiera: se borran sus palabras y su nombre.
          </li>
        </ul>
        <h2>Si se reunió con una oficina</h2>
        <p>
          Su nombre, cargo y organización pueden quedar en lo que esa oficina anota de una gira o una visita,
          para retomar el contacto, y en el informe de comisión que de ahí sale. Solo los ve esa oficina y
          nunca se publican. De quienes van en su nombre se publican, si ella lo decide, el nombre y el cargo
          de las personas servidoras públicas.
        </p>
        <h2>Si es el contacto de un vínculo</h2>
        <p>
          La oficina que lleva un acuerdo o un hermanamiento puede anotar su nombre, cargo, organización,
          correo y teléfono, para mantenerlo vivo. Solo los ve esa oficina, nunca se publican, y al quitarlos
          se borran. Pídale que lo haga cuando quiera.
        </p>
        <h2>Si se inscribe a un evento</h2>
        <ul>
          <li>
            Se piden su nombre y su correo y, si quiere darla, su institución; quien convoca puede añadir
            hasta {MOST_QUESTIONS} preguntas, que no es obligatorio contestar. Sirven para darle lugar,
            avisarle si algo cambia, pasar lista y hacer su constancia; para nada más.
          </li>
          <li>
            Los ve solo la oficina que convoca, que puede llevarse la lista. No se publican ni se dan a otra
            oficina; si varias convocan y una ayuda en la puerta, ve el nombre y el código de quienes tienen
            lugar, nada más.
          </li>
          <li>
            En la entrada la oficina usa un teléfono que guarda, mientras dura el evento, los nombres y los
            códigos de quienes tienen lugar, para seguir sin conexión. La cámara lee el código QR ahí mismo:
            ninguna imagen sale del teléfono ni se guarda.
          </li>
          <li>
            A quien llega sin haberse inscrito la oficina le pide lo mismo y le anota en la lista. Recibe un
            correo que lo dice, con el enlace para borrarlo.
          </li>
          <li>
            Una inscripción que nadie confirma se borra a los {CONFIRM_DAYS} días. Lo demás se borra{" "}
            {RETENTION_DAYS} días después del evento: queda cuántas personas fueron, no quiénes.
          </li>
          <li>
            Si se le da constancia, su nombre, el evento y las horas se conservan {CERTIFICATE_YEARS} años
            para que se pueda verificar. Lo lee solo quien tenga su código, que no se puede adivinar.
          </li>
          <li>
            Si asistió, quien convoca puede preguntarle una vez qué le pareció. Sus respuestas se guardan
            sueltas, sin su nombre, su correo ni la hora: nadie puede saber cuáles son las suyas. Se muestran
            desde {LEAST_ANSWERS} personas y lo que escriba no se publica.
          </li>
          <li>
            De una capacitación a la que asistió queda, al borrarse su correo, una huella de él que no permite
            conocerlo. Sirve para que usted encuentre sus horas desde su correo y, si tiene cuenta en una
            oficina, para sumarlas a las de su equipo; quien la administra ve cuántas tomó cada persona. Se
            borra a los {CERTIFICATE_YEARS} años, o antes si usted borra su historial. La dirección con que lo
            pida se guarda los {RECORD_DAYS} días que vale el enlace.
          </li>
          <li>
            Con el enlace de su mensaje puede dejar su lugar, y sus datos se borran en ese momento. Si los
            pide a la oficina que convoca, borra también el nombre de su constancia, que deja de verificarse.
          </li>
        </ul>
        <h2>Si responde a un aviso de quien busca contraparte</h2>
        <ul>
          <li>
            Se piden el nombre de su institución, el suyo, su correo y su mensaje, para que la oficina que
            publicó el aviso le escriba. Los lee solo ella, y solo después de que usted confirme desde su
            correo.
          </li>
          <li>
            Lo que nadie confirma se borra a los {REPLY_CONFIRM_DAYS} días. Su nombre, su correo y lo que
            escribió se borran {REPLY_RETENTION_DAYS} días después de que el aviso termina; queda qué
            institución respondió, y de qué país. Con el enlace de su mensaje los borra usted cuando quiera.
          </li>
        </ul>
        <h2>Si se suscribe al boletín o a los comunicados</h2>
        <ul>
          <li>
            Se guardan su correo y los temas que elija, para enviarle lo que pidió y para nada más. No los ve
            nadie, tampoco la DGCP: ella ve cuántas personas son. Si otra persona escribe su dirección, no se
            le dice si usted está en la lista.
          </li>
          <li>
            Nada se envía hasta que lo confirme desde su correo. Lo que nadie confirma se borra a los{" "}
            {SUBSCRIPTION_DAYS} días.
          </li>
          <li>
            Los mensajes no llevan nada que avise si los abrió o qué leyó. Qué mensajes se le enviaron se
            guarda {MAIL_DAYS} días, para no repetirlos y atender fallas; después queda cuántos fueron.
          </li>
          <li>
            Cada mensaje trae su enlace para cambiar los temas, descargar lo que se guarda de usted o dejar de
            recibirlo; también sirve el botón de su programa de correo. Al dejarlo, su dirección y la lista de
            lo que se le envió se borran en ese momento. El enlace es suyo: a quien se lo reenvíe le deja
            hacer lo mismo.
          </li>
        </ul>
        <h2>Quién ve un expediente</h2>
        <p>
          La oficina que lo presentó, la Dirección General de Coordinación Política desde que se presenta y la
          Consultoría Jurídica desde que se le turna. Un municipio puede compartirlo, solo para lectura, con
          la oficina de su estado.
        </p>
        <h2>Qué se publica</h2>
        <p>
          Los acuerdos registrados y sus documentos, como lo ordena la legislación de transparencia. Los
          borradores, las notas internas y los expedientes en trámite no se publican.
        </p>
        <h2>Sus derechos</h2>
        <p>
          Puede pedir el acceso a sus datos personales, su rectificación o cancelación, u oponerse a su uso,
          ante la unidad de transparencia de la institución que opera el portal.
        </p>
      </div>
    </PageBody>
  );
}
