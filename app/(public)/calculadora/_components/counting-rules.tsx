import { TextLink } from "#components/ui/text-link.tsx";

/** The rules of the count, for who needs to cite them. */
export function CountingRules({ cutoffHour }: { cutoffHour: number }) {
  return (
    <section aria-labelledby="reglas" className="border-t border-linea pt-8">
      <h2 id="reglas" className="text-2xl">
        Las reglas de la cuenta
      </h2>
      <div className="prose mt-4">
        <p>
          <strong>Qué días cuentan.</strong> Solo los hábiles, en la hora de la Ciudad de México. No cuentan
          sábados ni domingos (artículo 28 de la Ley Federal de Procedimiento Administrativo, LFPA), los días
          que señala la ley del calendario elegido, ni los que la autoridad declara inhábiles en una
          publicación oficial. Un día que se habilita sí cuenta.
        </p>
        <p>
          <strong>Desde cuándo.</strong> El día de la recepción es el día 0; el día 1 es el siguiente hábil.
          Lo que se presenta en día inhábil, o después de las {cutoffHour}:00 horas, se tiene por recibido el
          siguiente día hábil. Esa hora de cierre es un ajuste del portal; la LFPA (artículo 30) usa las 18:00
          cuando la dependencia no publica otro horario.
        </p>
        <p>
          <strong>Suspensión.</strong> El día en que se notifica una prevención todavía cuenta; los
          siguientes, no. El plazo sigue donde se quedó el día hábil posterior a la respuesta (artículo 17-A
          de la LFPA, de aplicación supletoria).
        </p>
        <p>
          <strong>Fechas provisionales.</strong> Mientras la autoridad no publica su lista de días inhábiles
          de un año, las fechas de ese año pueden cambiar y aquí se marcan como provisionales.
        </p>
        <p>
          El resultado orienta y no sustituye el cómputo de la autoridad. Los pasos en que corren estos plazos
          están en el <TextLink href="/procedimiento">procedimiento</TextLink>.
        </p>
      </div>
    </section>
  );
}
