let audio: AudioContext | undefined;

/** Browsers are silent until the page was touched once. */
export function prepareSound(): () => void {
  const wake = () => {
    if (typeof AudioContext === 'undefined') return;
    audio ??= new AudioContext();
    void audio.resume();
  };
  const done = new AbortController();
  ['pointerdown', 'keydown'].forEach((kind) => window.addEventListener(kind, wake, { signal: done.signal, once: true }));
  return () => done.abort();
}

/** Three short notes, made by the browser itself. */
export function ring() {
  if (!audio || audio.state !== 'running') return;
  const now = audio.currentTime;
  [0, 0.22, 0.44].forEach((wait, note) => {
    if (!audio) return;
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = note === 2 ? 1175 : 880;
    volume.gain.setValueAtTime(0.0001, now + wait);
    volume.gain.exponentialRampToValueAtTime(0.25, now + wait + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.0001, now + wait + 0.2);
    tone.connect(volume).connect(audio.destination);
    tone.start(now + wait);
    tone.stop(now + wait + 0.21);
  });
}
