-- Who holds a seat, which decision is the current one, and who takes part in conferences.
alter function review.sits(uuid, text) rename to holds_seat;
alter function review.stands(uuid) rename to is_current;
alter function review.meets() rename to takes_part_in_conferences;
