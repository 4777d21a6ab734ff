"""Speech that needs no quotation marks: transcripts, posts on social media, statements after a colon."""
