-- lpad cuts what is longer: the ten-thousandth case of a year would have stood on lists under
-- another case's number. Everything else of the function stays.
do $$
begin
    execute replace(pg_get_functiondef('journey.gather(uuid)'::regprocedure),
                    $old$lpad(c.record_serial::text, 4, '0')$old$,
                    $new$to_char(c.record_serial, 'FM999990000')$new$);
end
$$;
