import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { MOST_QUESTIONS } from "#lib/events/event-limits.ts";
import { CERTIFICATE_YEARS, CONFIRM_DAYS, RETENTION_DAYS } from "#lib/events/registration/limits.ts";
import { EMAIL_DAYS, UNCONFIRMED_DAYS } from "#lib/plans/consultation/limits.ts";

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
        <h2>Si se inscribe a un evento</h2>
        <ul>
          <li>
            Se piden su nombre y su correo y, si quiere darla, su institución; quien convoca puede añadir
            hasta {MOST_QUESTIONS} preguntas, que no es obligatorio contestar. Sirven para darle lugar,
            avisarle si algo cambia, pasar lista y hacer su constancia; para nada más.
          </li>
          <li>
            Los ve solo la oficina que convoca, que puede llevarse la lista. No se publican ni se dan a otra
            oficina.
          </li>
          <li>
            En la entrada la oficina usa un teléfono que guarda, mientras dura el evento, los nombres y los
            códigos de quienes tienen lugar, para seguir sin conexión. La cámara lee el código QR ahí mismo:
            ninguna imagen sale del teléfono ni se guarda.
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
            Con el enlace de su mensaje puede dejar su lugar, y sus datos se borran en ese momento. Si los
            pide a la oficina que convoca, borra también el nombre de su constancia, que deja de verificarse.
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
