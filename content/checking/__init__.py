"""Each module checks one shelf for what its shape alone does not tell: wording, likeness, claims."""
