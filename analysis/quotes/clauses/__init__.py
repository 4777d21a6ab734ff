"""What is reported: where a clause or a phrase begins and ends, and what is none."""
