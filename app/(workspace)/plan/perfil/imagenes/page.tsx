import type { Metadata } from "next";
import { Picture } from "#components/plans/picture.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { StatusTag } from "#components/ui/status-tag.tsx";
import { pictureLacks } from "#lib/plans/profiles/profile-pictures.ts";
import { AddItem } from "../../_components/add-item.tsx";
import { ItemCard } from "../../_components/item-card.tsx";
import { type DoneParams, PlanFrame } from "../../_components/plan-frame.tsx";
import { loadPlan } from "../../_data/load-plan.ts";
import { PICTURES_HREF, planFileHref } from "../../plan-address.ts";
import { ProfileTabs } from "../_components/profile-tabs.tsx";

type PicturesPageProps = { searchParams: Promise<DoneParams> };

export const metadata: Metadata = { title: "Imágenes del perfil" };

export default async function PicturesPage({ searchParams }: PicturesPageProps) {
  const { plan, canEdit } = await loadPlan();
  const { picture: pictures, file: files } = plan.content;
  return (
    <PlanFrame
      plan={plan}
      section="profile"
      title="Imágenes"
      lead="Hasta doce, con lo que se ve en cada una dicho en los dos idiomas. La primera es la portada: con «Subir» y «Bajar» se cambia el orden."
      done={await searchParams}
      lists={["imagen"]}
    >
      <ProfileTabs current={PICTURES_HREF} />
      <Panel>
        {pictures.length === 0 ? <p className="text-tinta-suave">Ninguna todavía.</p> : null}
        <ul className="divide-y divide-linea">
          {pictures.map((picture, index) => {
            const file = files.find(({ id }) => id === picture.fileId);
            const [lack] = pictureLacks({ picture: [picture], file: files });
            return (
              <ItemCard
                key={picture.id}
                kind="picture"
                item={picture}
                canEdit={canEdit}
                back={PICTURES_HREF}
                first={index === 0}
                last={index === pictures.length - 1}
                tags={index === 0 ? <StatusTag>Portada</StatusTag> : null}
              >
                {file ? (
                  <div className="my-2 max-w-xs">
                    <Picture picture={{ ...file, alt: "" }} src={planFileHref(file.id)} />
                  </div>
                ) : null}
                <p>{lack ?? [picture.caption, picture.credit].filter(Boolean).join(" · ")}</p>
              </ItemCard>
            );
          })}
        </ul>
      </Panel>
      {canEdit ? (
        <Panel title="Agregar una imagen">
          <AddItem kind="picture" names={["alt"]} prefix="imagen-" button="Agregar imagen" />
          <p className="mt-3 text-sm text-tinta-suave">El archivo se adjunta en la página siguiente.</p>
        </Panel>
      ) : null}
    </PlanFrame>
  );
}
