import { buttonClasses } from "#components/ui/button-classes.ts";
import { Icon } from "#components/ui/icon.tsx";

/** A plain GET form: it works before script and its answer is an address that can be shared. */
export function SearchBox() {
  return (
    <form action="/registro" method="get" role="search" className="max-w-2xl">
      <label htmlFor="buscar" className="block font-semibold">
        Buscar en el registro de acuerdos
      </label>
      <p id="buscar-ayuda" className="text-sm text-tinta-suave">
        Por título, estado, municipio, país o contraparte. Los acentos y los plurales no importan.
      </p>
      <div className="mt-2 flex flex-wrap gap-3">
        <input
          id="buscar"
          name="q"
          type="search"
          autoComplete="off"
          aria-describedby="buscar-ayuda"
          className="min-h-13 min-w-0 flex-1 basis-56 rounded-control border border-borde bg-white px-4 text-lg"
        />
        <button type="submit" className={buttonClasses("primary", "regular", "min-h-13 max-sm:w-full")}>
          <Icon name="search" />
          Buscar
        </button>
      </div>
    </form>
  );
}
