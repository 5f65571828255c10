-- A kept finding has a recorded status and says when its rule is asked; a case has a next screening.
alter table screening.kept_finding rename column stood to recorded_status;
alter table screening.kept_finding rename column gate to asked_when;
alter table screening.next_look rename to next_screening;
alter index screening.next_look_by_day rename to next_screening_by_day;
alter policy kept_by_a_seat_or_the_house on screening.kept rename to kept_by_a_seat_or_the_system_account;
alter policy kept_by_a_seat_or_the_house on screening.kept_finding rename to kept_by_a_seat_or_the_system_account;
alter policy kept_by_a_seat_or_the_house on screening.kept_fact rename to kept_by_a_seat_or_the_system_account;
alter policy begun_by_the_director_or_the_house on screening.rescreening
    rename to begun_by_the_director_or_the_system_account;
alter function screening.house_only() rename to require_system_account;
alter function screening.look_again(uuid, date) rename to schedule_next;
alter function screening.look_again(text, uuid, date) rename to schedule_next;
alter function screening.ask_again(uuid, text, uuid) rename to request_screening;
alter function screening.ask_in_time(date, text) rename to request_due_screenings;
