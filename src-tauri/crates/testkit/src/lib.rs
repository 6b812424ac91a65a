//! A fake clock, seeded randomness and a virtual webcam for tests.
