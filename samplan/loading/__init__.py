"""From bytes to a plan: text, plain data with positions, and a finding for everything in the way."""
