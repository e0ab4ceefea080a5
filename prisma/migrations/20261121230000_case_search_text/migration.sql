-- What the inbox searches in a case: folio, title, signing body, office, state and counterparts, normalised by the same
-- function as the search. Said once, for the request that is being written and for the move that gives it its folio.
CREATE FUNCTION case_search_text(c case_files, folio text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT search_normalize(concat_ws(' ',
    folio, c.title, c.signing_body, o.name, o.municipality, s.name, s.abbreviation,
    (SELECT string_agg(concat_ws(' ', p.name, p.place, k.name), ' ' ORDER BY p.position)
       FROM case_counterparts p LEFT JOIN countries k ON k.code = p.country_code WHERE p.case_id = c.id)))
  FROM offices o LEFT JOIN states s ON s.code = o.state_code
  WHERE o.id = c.office_id
$$;
