"use client";

import { useActionState } from "react";
import { ActionButton } from "#components/forms/action-button.tsx";
import { Picture } from "#components/plans/picture.tsx";
import { UploadForm } from "#components/request/upload-form.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import type { PictureView } from "#lib/bulletin/bulletin-views.ts";
import { EMPTY_FORM, type FormState } from "#lib/forms/form-state.ts";

type Action = (state: FormState, form: FormData) => Promise<FormState>;

type PicturePanelProps = {
  /** Of what the picture is, and of what that is. */
  id: string;
  parentId: string;
  picture: PictureView | null;
  src: string;
  /** The address that takes one, and the name of its field. */
  upload: string;
  slug: string;
  describe: Action;
  remove: Action;
};

/** The picture of something that is being written: bringing one, saying what it shows, taking it out. */
export function PicturePanel({
  id,
  parentId,
  picture,
  src,
  upload,
  slug,
  describe,
  remove,
}: PicturePanelProps) {
  const [{ errors, values }, action] = useActionState(describe, EMPTY_FORM);
  return (
    <div className="space-y-6">
      {picture ? (
        <>
          {/* Another picture has another hash: what was seen before is not shown in its place. */}
          <Picture picture={picture} src={`${src}?v=${picture.sha256.slice(0, 12)}`} />
          <form action={action} noValidate className="max-w-measure space-y-4">
            <ErrorSummary errors={errors} />
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="parentId" value={parentId} />
            <TextInput
              name="alt"
              label="Qué se ve"
              hint="Para quien no ve la imagen: «Personas alrededor de una mesa firman un acuerdo»."
              error={errors.alt}
              defaultValue={values.alt ?? picture.alt}
            />
            <SubmitButton variant="secondary">Guardar lo que se ve</SubmitButton>
          </form>
          <ActionButton action={remove} fields={{ id, parentId }} variant="quiet" size="small">
            Quitar la imagen
          </ActionButton>
        </>
      ) : null}
      <UploadForm
        action={upload}
        slug={slug}
        expected="picture"
        label={picture ? "Cambiar la imagen" : "Agregar una imagen"}
        hint="Al guardarla se le quitan los datos de dónde y con qué se tomó."
      />
    </div>
  );
}
