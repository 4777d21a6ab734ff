"""Who is named where: mentions, and the actor behind each."""
