-- CreateEnum
CREATE TYPE "ActivityKind" AS ENUM ('EVENT', 'MISSION', 'PROJECT', 'APPLICATION', 'AGREEMENT', 'TIE', 'CASE', 'CALL');

-- CreateEnum
CREATE TYPE "ActivityAudience" AS ENUM ('PUBLIC', 'OFFICES', 'DGCP', 'OWN');

-- AlterTable
ALTER TABLE "missions" ADD COLUMN "shared_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "activities" (
    "kind" "ActivityKind" NOT NULL,
    "id" UUID NOT NULL,
    "office_id" UUID,
    "audience" "ActivityAudience" NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "title" TEXT NOT NULL,
    "code" TEXT,
    "state_code" CHAR(2),
    "municipality" VARCHAR(120),
    "areas" TEXT[],
    "countries" TEXT[],
    "places" TEXT[],
    "partners" TEXT[],
    "abroad" BOOLEAN NOT NULL,

    CONSTRAINT "activities_pkey" PRIMARY KEY ("kind","id")
);

-- CreateTable
CREATE TABLE "join_invitations" (
    "id" UUID NOT NULL,
    "from_office_id" UUID NOT NULL,
    "to_office_id" UUID NOT NULL,
    "from_kind" "ActivityKind" NOT NULL,
    "from_id" UUID NOT NULL,
    "to_kind" "ActivityKind" NOT NULL,
    "to_id" UUID NOT NULL,
    "pair" VARCHAR(120) NOT NULL,
    "trips" JSONB NOT NULL,
    "text" VARCHAR(2000) NOT NULL,
    "asked_by" VARCHAR(160) NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted" BOOLEAN,
    "answer" VARCHAR(2000) NOT NULL DEFAULT '',
    "answered_by" VARCHAR(160) NOT NULL DEFAULT '',
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "join_invitations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "coordination_reports" (
    "period" CHAR(7) NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "opened_by" VARCHAR(160) NOT NULL,

    CONSTRAINT "coordination_reports_pkey" PRIMARY KEY ("period")
);

-- CreateTable
CREATE TABLE "coordination_remarks" (
    "period" CHAR(7) NOT NULL,
    "key" VARCHAR(40) NOT NULL,
    "text" VARCHAR(8000) NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "updated_by" VARCHAR(160) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "coordination_remarks_pkey" PRIMARY KEY ("period","key")
);

-- CreateTable
CREATE TABLE "coordination_editions" (
    "period" CHAR(7) NOT NULL,
    "number" INTEGER NOT NULL,
    "corrects" VARCHAR(1000) NOT NULL DEFAULT '',
    "content" TEXT NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "by_name" VARCHAR(160) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "coordination_editions_pkey" PRIMARY KEY ("period","number")
);

-- CreateIndex
CREATE INDEX "activities_starts_on_idx" ON "activities"("starts_on");

-- CreateIndex
CREATE INDEX "activities_office_id_starts_on_idx" ON "activities"("office_id", "starts_on");

-- CreateIndex
CREATE INDEX "join_invitations_from_office_id_idx" ON "join_invitations"("from_office_id");

-- CreateIndex
CREATE INDEX "join_invitations_to_office_id_idx" ON "join_invitations"("to_office_id");

-- CreateIndex
CREATE UNIQUE INDEX "join_invitations_pair_key" ON "join_invitations"("pair");

-- AddForeignKey
ALTER TABLE "join_invitations" ADD CONSTRAINT "join_invitations_from_office_id_fkey" FOREIGN KEY ("from_office_id") REFERENCES "offices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "join_invitations" ADD CONSTRAINT "join_invitations_to_office_id_fkey" FOREIGN KEY ("to_office_id") REFERENCES "offices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coordination_remarks" ADD CONSTRAINT "coordination_remarks_period_fkey" FOREIGN KEY ("period") REFERENCES "coordination_reports"("period") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coordination_editions" ADD CONSTRAINT "coordination_editions_period_fkey" FOREIGN KEY ("period") REFERENCES "coordination_reports"("period") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE join_invitations
  ADD CONSTRAINT invitation_between_two CHECK (from_office_id <> to_office_id),
  ADD CONSTRAINT invitation_says_something CHECK (btrim(text) <> ''),
  ADD CONSTRAINT invitation_answered_whole CHECK (
    (accepted IS NULL) = (answered_at IS NULL) AND (accepted IS NULL) = (answered_by = '') AND (accepted IS NULL) = (answer = ''));
ALTER TABLE coordination_reports ADD CONSTRAINT coordination_period CHECK (period ~ '^20[0-9]{2}-T[1-4]$');
ALTER TABLE coordination_editions
  ADD CONSTRAINT edition_is_numbered CHECK (number > 0),
  ADD CONSTRAINT edition_says_what_it_corrects CHECK ((number = 1) = (corrects = ''));

-- What was asked stays, and is answered once.
CREATE FUNCTION hold_join_invitation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.accepted IS NOT NULL
    OR to_jsonb(NEW) - ARRAY['accepted', 'answer', 'answered_by', 'answered_at']
      IS DISTINCT FROM to_jsonb(OLD) - ARRAY['accepted', 'answer', 'answered_by', 'answered_at'] THEN
    RAISE EXCEPTION 'Una invitación no cambia: se contesta una vez' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER join_invitations_held BEFORE UPDATE OR DELETE ON join_invitations FOR EACH ROW EXECUTE FUNCTION hold_join_invitation();

CREATE FUNCTION refuse_coordination_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Un informe cerrado no se reescribe: otra edición lo corrige' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER coordination_editions_append_only BEFORE UPDATE OR DELETE ON coordination_editions
  FOR EACH ROW EXECUTE FUNCTION refuse_coordination_rewriting();
CREATE TRIGGER coordination_editions_never_emptied BEFORE TRUNCATE ON coordination_editions
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_coordination_rewriting();

-- What is an activity, and what is told of it. The one definition: `activities` is this, kept ready.
CREATE VIEW activity_facts AS
  SELECT 'EVENT'::"ActivityKind" AS kind, e.id, e.office_id, 'PUBLIC'::"ActivityAudience" AS audience,
    (e.starts_at AT TIME ZONE 'America/Mexico_City')::date AS starts_on,
    (e.ends_at AT TIME ZONE 'America/Mexico_City')::date AS ends_on,
    e.title::text AS title, e.code::text AS code, coalesce(o.state_code, e.state_code) AS state_code, o.municipality,
    ARRAY(SELECT a.area_key::text FROM event_areas a WHERE a.event_id = e.id ORDER BY 1) AS areas,
    CASE WHEN e.country_code <> 'MX' THEN ARRAY[e.country_code::text] ELSE '{}'::text[] END AS countries,
    CASE WHEN e.country_code <> 'MX' THEN ARRAY[e.country_code || ' ' || e.city] ELSE '{}'::text[] END AS places,
    ARRAY(SELECT DISTINCT btrim(line) FROM regexp_split_to_table(e.organisers, E'\n') line WHERE btrim(line) <> '' ORDER BY 1)
      || ARRAY(SELECT c.name::text FROM event_cohosts h JOIN offices c ON c.id = h.office_id
        WHERE h.event_id = e.id AND h.state = 'ACCEPTED' ORDER BY 1) AS partners,
    coalesce(e.country_code <> 'MX', false) AND e.mode <> 'ONLINE' AS abroad
  FROM events e JOIN offices o ON o.id = e.office_id
  WHERE e.state = 'PUBLISHED'
UNION ALL
  -- Of a published one, what its last sent report says: what is being corrected is its office's alone.
  SELECT 'MISSION', m.id, m.office_id,
    CASE WHEN m.published_at IS NOT NULL THEN 'PUBLIC' WHEN m.shared_at IS NOT NULL THEN 'OFFICES' ELSE 'OWN' END::"ActivityAudience",
    coalesce((told.report ->> 'startsOn')::date, m.starts_on), coalesce((told.report ->> 'endsOn')::date, m.ends_on),
    coalesce(told.report ->> 'title', m.title), m.code, o.state_code, o.municipality, '{}',
    ARRAY(SELECT DISTINCT left(place, 2) FROM unnest(stops.places) place WHERE place NOT LIKE 'MX %' ORDER BY 1), stops.places, '{}', m.kind = 'TOUR'
  FROM missions m JOIN offices o ON o.id = m.office_id
    LEFT JOIN LATERAL (
      SELECT e.content::jsonb AS report FROM mission_report_editions e
      WHERE e.mission_id = m.id AND m.published_at IS NOT NULL ORDER BY e.number DESC LIMIT 1) told ON true
    CROSS JOIN LATERAL (
      SELECT CASE WHEN told.report IS NULL
        THEN ARRAY(SELECT p.country_code || ' ' || p.city FROM mission_places p WHERE p.mission_id = m.id ORDER BY 1)
        ELSE ARRAY(
          SELECT c.code || ' ' || (p ->> 'city') FROM jsonb_array_elements(told.report -> 'places') p
            JOIN countries c ON c.name = p ->> 'country' ORDER BY 1) END AS places) stops
UNION ALL
  SELECT 'PROJECT', p.id, p.office_id, CASE WHEN p.published_at IS NULL THEN 'OWN' ELSE 'PUBLIC' END::"ActivityAudience",
    coalesce(p.actual_start, p.planned_start), coalesce(p.actual_end, p.planned_end, p.actual_start, p.planned_start),
    p.title, p.code, o.state_code, o.municipality, '{}',
    ARRAY(SELECT DISTINCT s.country_code::text FROM project_partners s WHERE s.project_id = p.id AND s.country_code <> 'MX' ORDER BY 1), '{}',
    ARRAY(SELECT DISTINCT s.name::text FROM project_partners s WHERE s.project_id = p.id ORDER BY 1), false
  FROM projects p JOIN offices o ON o.id = p.office_id
  WHERE p.status <> 'CANCELLED'
UNION ALL
  SELECT 'APPLICATION', a.id, a.office_id, 'OWN', s."on", s."on", c.title, NULL, o.state_code, o.municipality, c.areas,
    CASE WHEN c.country_code <> 'MX' THEN ARRAY[c.country_code::text] ELSE '{}' END, '{}', ARRAY[c.convener::text], false
  FROM call_applications a JOIN application_moves s ON s.application_id = a.id AND s.state = 'SUBMITTED'
    JOIN calls c ON c.id = a.call_id JOIN offices o ON o.id = a.office_id
UNION ALL
  SELECT 'AGREEMENT', g.id, g.office_id, 'PUBLIC', g.registered_on, g.registered_on, g.title, g.number, g.state_code, g.municipality,
    ARRAY(SELECT a.area_key::text FROM agreement_areas a WHERE a.agreement_id = g.id ORDER BY 1),
    ARRAY(SELECT DISTINCT c.country_code::text FROM agreement_counterparts c WHERE c.agreement_id = g.id AND c.country_code <> 'MX' ORDER BY 1), '{}',
    ARRAY(SELECT DISTINCT c.name::text FROM agreement_counterparts c WHERE c.agreement_id = g.id ORDER BY 1), false
  FROM agreements g
  WHERE g.published_at IS NOT NULL AND g.withdrawn_at IS NULL
UNION ALL
  -- Done within a tie and nowhere else: what came of an event, a tour, a project or a call counts as that. The DGCP reads
  -- every tie; anyone, what is marked public of those that are shared.
  SELECT 'TIE', x.id, t.office_id,
    CASE WHEN t.shared_at IS NOT NULL AND x.is_public AND (g.id IS NULL OR g.published_at IS NOT NULL AND g.withdrawn_at IS NULL)
      THEN 'PUBLIC' ELSE 'DGCP' END::"ActivityAudience",
    x.happened_on, x.happened_on, x.what, coalesce(g.number, t.id::text), o.state_code, o.municipality,
    ARRAY(SELECT a.area_key::text FROM agreement_areas a WHERE a.agreement_id = g.id ORDER BY 1),
    CASE WHEN g.id IS NOT NULL
      THEN ARRAY(SELECT DISTINCT c.country_code::text FROM agreement_counterparts c WHERE c.agreement_id = g.id AND c.country_code <> 'MX' ORDER BY 1)
      WHEN t.country_code <> 'MX' THEN ARRAY[t.country_code::text] ELSE '{}' END,
    CASE WHEN g.id IS NULL AND t.country_code <> 'MX' THEN ARRAY[t.country_code || ' ' || t.city] ELSE '{}' END,
    CASE WHEN g.id IS NOT NULL
      THEN ARRAY(SELECT DISTINCT c.name::text FROM agreement_counterparts c WHERE c.agreement_id = g.id ORDER BY 1)
      ELSE ARRAY[t.counterpart_name::text] END,
    false
  FROM tie_activities x JOIN ties t ON t.id = x.tie_id JOIN offices o ON o.id = t.office_id LEFT JOIN agreements g ON g.id = t.agreement_id
  WHERE num_nonnulls(x.event_id, x.mission_id, x.project_id, x.application_id) = 0
UNION ALL
  SELECT 'CASE', f.id, f.office_id, 'DGCP', (f.filed_at AT TIME ZONE 'America/Mexico_City')::date,
    (f.filed_at AT TIME ZONE 'America/Mexico_City')::date, f.title, f.folio, o.state_code, o.municipality,
    ARRAY(SELECT a.area_key::text FROM case_areas a WHERE a.case_id = f.id ORDER BY 1),
    ARRAY(SELECT DISTINCT c.country_code::text FROM case_counterparts c WHERE c.case_id = f.id AND c.country_code <> 'MX' ORDER BY 1), '{}',
    ARRAY(SELECT DISTINCT c.name::text FROM case_counterparts c WHERE c.case_id = f.id AND c.name <> '' ORDER BY 1), false
  FROM case_files f JOIN offices o ON o.id = f.office_id
  WHERE f.filed_at IS NOT NULL
UNION ALL
  SELECT 'CALL', c.id, c.office_id, 'PUBLIC', c.opens_on, (c.closes_at AT TIME ZONE c.zone)::date, c.title, c.code, o.state_code,
    o.municipality, c.areas, CASE WHEN c.country_code <> 'MX' THEN ARRAY[c.country_code::text] ELSE '{}' END, '{}',
    ARRAY[c.convener::text], false
  FROM calls c JOIN offices o ON o.id = c.office_id
  WHERE c.state = 'PUBLISHED';

-- Makes the rows of some activities what the view says of them. `OFFSET 0` has each looked up by its id, be they one or ten
-- thousand: joined as a whole, one change would read every activity of its kind.
CREATE FUNCTION refresh_activities(of_kind "ActivityKind", ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  -- Whoever is changing the same is waited for: what is read below is then what will be.
  PERFORM FROM activities a WHERE a.kind = of_kind AND a.id = ANY (ids) ORDER BY a.id FOR UPDATE;
  DELETE FROM activities a USING unnest(ids) AS wanted (id) WHERE a.kind = of_kind AND a.id = wanted.id
    AND NOT EXISTS (SELECT FROM activity_facts f WHERE f.kind = of_kind AND f.id = wanted.id OFFSET 0);
  INSERT INTO activities AS a (kind, id, office_id, audience, starts_on, ends_on, title, code, state_code, municipality,
    areas, countries, places, partners, abroad)
  SELECT f.kind, f.id, f.office_id, f.audience, f.starts_on, f.ends_on, f.title, f.code, f.state_code, f.municipality,
    f.areas, f.countries, f.places, f.partners, f.abroad
  FROM unnest(ids) AS wanted (id) CROSS JOIN LATERAL (
    SELECT * FROM activity_facts f WHERE f.kind = of_kind AND f.id = wanted.id OFFSET 0) f
  ON CONFLICT (kind, id) DO UPDATE SET (office_id, audience, starts_on, ends_on, title, code, state_code, municipality,
    areas, countries, places, partners, abroad) = (excluded.office_id, excluded.audience, excluded.starts_on,
    excluded.ends_on, excluded.title, excluded.code, excluded.state_code, excluded.municipality, excluded.areas,
    excluded.countries, excluded.places, excluded.partners, excluded.abroad)
  WHERE a.* IS DISTINCT FROM excluded.*;
END $$;

-- Of the statement that fired it: the kind of activity, the column with its id, and for an update of the thing itself
-- the columns that count, in the new row and in the former one. A case that moves changes nothing here.
CREATE FUNCTION keep_activities() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ids uuid[];
  whose text := CASE WHEN TG_NARGS > 2
    THEN format('FROM changed n JOIN former o ON o.id = n.id WHERE (%s) IS DISTINCT FROM (%s)', TG_ARGV[2], TG_ARGV[3])
    ELSE 'FROM changed n' END;
BEGIN
  EXECUTE format('SELECT array_agg(DISTINCT n.%I) %s', TG_ARGV[1], whose) INTO ids;
  IF ids IS NOT NULL THEN PERFORM refresh_activities(TG_ARGV[0]::"ActivityKind", ids); END IF;
  RETURN NULL;
END $$;

-- What an office sent is called as its call.
CREATE FUNCTION keep_applications_of_calls() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ids uuid[] := (SELECT array_agg(a.id) FROM changed n JOIN call_applications a ON a.call_id = n.id);
BEGIN
  IF ids IS NOT NULL THEN PERFORM refresh_activities('APPLICATION', ids); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER calls_keep_applications AFTER UPDATE ON calls REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION keep_applications_of_calls();

-- What was done within a tie follows the tie and its agreement: the column of `ties`, and that of what changed.
CREATE FUNCTION keep_activities_of_ties() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ids uuid[];
BEGIN
  EXECUTE format('SELECT array_agg(DISTINCT x.id) FROM changed n JOIN ties t ON t.%I = n.%I JOIN tie_activities x ON x.tie_id = t.id',
    TG_ARGV[0], TG_ARGV[1]) INTO ids;
  IF ids IS NOT NULL THEN PERFORM refresh_activities('TIE', ids); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER ties_keep_activities AFTER UPDATE ON ties REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION keep_activities_of_ties('id', 'id');
CREATE TRIGGER agreements_keep_tie_activities AFTER UPDATE ON agreements REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION keep_activities_of_ties('agreement_id', 'id');
CREATE TRIGGER counterparts_keep_tie_activities AFTER INSERT ON agreement_counterparts REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION keep_activities_of_ties('agreement_id', 'agreement_id');
CREATE TRIGGER areas_keep_tie_activities AFTER INSERT ON agreement_areas REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION keep_activities_of_ties('agreement_id', 'agreement_id');

CREATE FUNCTION keep_activities_of_offices() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  moved record;
BEGIN
  FOR moved IN
    SELECT a.kind, array_agg(a.id) AS ids FROM activities a JOIN changed n ON n.id = a.office_id JOIN former o ON o.id = n.id
    WHERE (n.state_code, n.municipality) IS DISTINCT FROM (o.state_code, o.municipality) GROUP BY a.kind
  LOOP
    PERFORM refresh_activities(moved.kind, moved.ids);
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER offices_keep_activities AFTER UPDATE ON offices REFERENCING OLD TABLE AS former NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION keep_activities_of_offices();

DO $$
DECLARE
  part record;
  watched text;
BEGIN
  FOR part IN SELECT * FROM (VALUES
    ('EVENT', 'events', 'id', 'office_id,state,starts_at,ends_at,title,code,state_code,country_code,city,mode,organisers'),
    ('EVENT', 'event_areas', 'event_id', NULL),
    ('EVENT', 'event_cohosts', 'event_id', NULL),
    ('MISSION', 'missions', 'id', 'office_id,kind,title,starts_on,ends_on,code,published_at,shared_at'),
    ('MISSION', 'mission_places', 'mission_id', NULL),
    ('MISSION', 'mission_report_editions', 'mission_id', NULL),
    ('PROJECT', 'projects', 'id', 'office_id,title,code,status,published_at,planned_start,planned_end,actual_start,actual_end'),
    ('PROJECT', 'project_partners', 'project_id', NULL),
    ('APPLICATION', 'call_applications', 'id', 'office_id,call_id'),
    ('APPLICATION', 'application_moves', 'application_id', NULL),
    ('AGREEMENT', 'agreements', 'id', 'office_id,title,number,state_code,municipality,registered_on,published_at,withdrawn_at'),
    ('AGREEMENT', 'agreement_counterparts', 'agreement_id', NULL),
    ('AGREEMENT', 'agreement_areas', 'agreement_id', NULL),
    ('TIE', 'tie_activities', 'id', 'tie_id,happened_on,what,is_public,event_id,mission_id,project_id,application_id'),
    ('CASE', 'case_files', 'id', 'office_id,title,folio,filed_at'),
    ('CASE', 'case_counterparts', 'case_id', NULL),
    ('CASE', 'case_areas', 'case_id', NULL),
    ('CALL', 'calls', 'id', 'office_id,state,title,code,country_code,areas,convener,opens_on,closes_at,zone')
  ) AS parts (kind, source, id_column, columns)
  LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %I REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_activities(%L, %L)',
      part.source || '_activities_in', part.source, part.kind, part.id_column);
    EXECUTE format('CREATE TRIGGER %I AFTER DELETE ON %I REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_activities(%L, %L)',
      part.source || '_activities_out', part.source, part.kind, part.id_column);
    watched := CASE WHEN part.columns IS NULL THEN '' ELSE (
      SELECT format(', %L, %L', string_agg('n.' || name, ', '), string_agg('o.' || name, ', '))
      FROM unnest(string_to_array(part.columns, ',')) name) END;
    EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %I REFERENCING OLD TABLE AS former NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_activities(%L, %L%s)',
      part.source || '_activities_change', part.source, part.kind, part.id_column, watched);
  END LOOP;
END $$;

INSERT INTO activities (kind, id, office_id, audience, starts_on, ends_on, title, code, state_code, municipality, areas,
  countries, places, partners, abroad)
SELECT kind, id, office_id, audience, starts_on, ends_on, title, code, state_code, municipality, areas, countries, places,
  partners, abroad FROM activity_facts;
