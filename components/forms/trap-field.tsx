/** Only programs that fill everything in see this one. */
export function TrapField({ name }: { name: string }) {
  return (
    <div aria-hidden="true" className="absolute -left-[200rem] size-px overflow-hidden">
      <label>
        Deje este campo vacío
        <input type="text" name={name} tabIndex={-1} autoComplete="off" />
      </label>
    </div>
  );
}
