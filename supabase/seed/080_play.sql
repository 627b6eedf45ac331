-- Everything that happened, in the order in which it happened (005_stage.sql).
select demo.play();
