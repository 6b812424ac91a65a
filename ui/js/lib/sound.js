// The sounds of the door, made from tones so that no file has to be shipped. They differ in pitch, number and
// direction, so that they can be told apart without looking and on bad loudspeakers.

/** @typedef {"admit" | "out" | "attention" | "ask" | "refuse" | "duplicate"} Kind */

/** @type {Record<Kind, { wave: OscillatorType, tones: [number, number, number][] }>} frequency, start, length */
const SOUNDS = {
  admit: {
    wave: "sine",
    tones: [
      [660, 0, 0.09],
      [990, 0.1, 0.16],
    ],
  },
  out: {
    wave: "sine",
    tones: [
      [990, 0, 0.09],
      [660, 0.1, 0.16],
    ],
  },
  ask: {
    wave: "sine",
    tones: [
      [550, 0, 0.1],
      [550, 0.16, 0.1],
      [825, 0.32, 0.2],
    ],
  },
  attention: {
    wave: "sine",
    tones: [
      [660, 0, 0.09],
      [990, 0.1, 0.12],
      [990, 0.32, 0.12],
      [990, 0.54, 0.12],
    ],
  },
  refuse: { wave: "square", tones: [[180, 0, 0.5]] },
  duplicate: {
    wave: "square",
    tones: [
      [260, 0, 0.14],
      [200, 0.2, 0.14],
      [260, 0.4, 0.14],
      [200, 0.6, 0.14],
    ],
  },
};

/** @type {AudioContext | null} */
let context = null;

/**
 * Plays a sound; silent where the system has no audio.
 * @param {Kind} kind
 */
export function play(kind) {
  try {
    context ??= new AudioContext();
  } catch {
    return;
  }
  const audio = context;
  audio.resume().catch(() => {});
  const { wave, tones } = SOUNDS[kind];
  for (const [frequency, start, length] of tones) {
    const at = audio.currentTime + 0.01 + start;
    const tone = new OscillatorNode(audio, { type: wave, frequency });
    const loudness = new GainNode(audio, { gain: 0 });
    // Square waves carry further; a short rise and fall, or it clicks.
    const most = wave === "square" ? 0.18 : 0.4;
    loudness.gain.setValueAtTime(0, at);
    loudness.gain.linearRampToValueAtTime(most, at + 0.01);
    loudness.gain.setValueAtTime(most, at + length - 0.02);
    loudness.gain.linearRampToValueAtTime(0, at + length);
    tone.connect(loudness).connect(audio.destination);
    tone.start(at);
    tone.stop(at + length);
  }
}
