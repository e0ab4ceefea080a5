"use client";

import decodeQR from "qr/decode.js";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { Alert } from "#components/ui/alert.tsx";
import { Button } from "#components/ui/button.tsx";

/** How often a picture is looked at. Milliseconds. */
const PACE = 200;
/** The same code in front of the lens is one reading until it has been away for so long. Milliseconds. */
const AWAY = 3000;
/** Enough for a code that fills a third of the picture. Pixels. */
const WIDTH = 640;

/** Reads QR codes with the telephone's camera, when somebody asks for it: nothing leaves the telephone. */
export function CameraReader({ onCode }: { onCode: (text: string) => void }) {
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const video = useRef<HTMLVideoElement>(null);
  const tell = useEffectEvent(onCode);

  useEffect(() => {
    if (!open) return;
    const canvas = document.createElement("canvas");
    let stream: MediaStream | null = null;
    let closed = false;
    let last = { text: "", at: 0 };
    const look = () => {
      const text = video.current ? readCode(video.current, canvas) : null;
      if (text === null) return;
      const isNew = text !== last.text || Date.now() - last.at > AWAY;
      last = { text, at: Date.now() };
      if (isNew) tell(text);
    };
    const timer = setInterval(look, PACE);
    const begin = async () => {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
      if (closed) return stream.getTracks().forEach((track) => track.stop());
      video.current!.srcObject = stream;
    };
    begin().catch(() => {
      setFailed(true);
      setOpen(false);
    });
    return () => {
      closed = true;
      clearInterval(timer);
      stream?.getTracks().forEach((track) => track.stop());
    };
  }, [open]);

  return (
    <div className="space-y-3">
      <Button
        variant="secondary"
        aria-expanded={open}
        onClick={() => {
          setFailed(false);
          setOpen(!open);
        }}
      >
        {open ? "Apagar la cámara" : "Leer con la cámara"}
      </Button>
      {failed ? (
        <Alert tone="warning" title="No se pudo usar la cámara">
          Revise el permiso del navegador, o escriba el código.
        </Alert>
      ) : null}
      {open ? (
        <video
          ref={video}
          autoPlay
          muted
          playsInline
          aria-label="Lo que ve la cámara: acerque el código QR"
          className="aspect-square w-full max-w-sm rounded-panel bg-tinta object-cover"
        />
      ) : null}
    </div>
  );
}

/** The text of the QR code in front of the lens; null when there is none. */
function readCode(video: HTMLVideoElement, canvas: HTMLCanvasElement): string | null {
  if (video.videoWidth === 0) return null;
  const [width, height] = [WIDTH, Math.round((WIDTH * video.videoHeight) / video.videoWidth)];
  Object.assign(canvas, { width, height });
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (!pen) return null;
  pen.drawImage(video, 0, 0, width, height);
  try {
    return decodeQR(pen.getImageData(0, 0, width, height));
  } catch {
    return null;
  }
}
