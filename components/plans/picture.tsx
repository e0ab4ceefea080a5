type PictureProps = {
  picture: { width?: number | null; height?: number | null; alt: string };
  src: string;
  /** The first thing of its page is not waited for. */
  first?: boolean;
};

/** A picture in the room that its page has, which is kept for it before it arrives. */
export function Picture({ picture: { width, height, alt }, src, first }: PictureProps) {
  return (
    <img
      src={src}
      alt={alt}
      width={width ?? undefined}
      height={height ?? undefined}
      loading={first ? "eager" : "lazy"}
      decoding="async"
      className="h-auto max-h-[32rem] w-auto max-w-full rounded-control"
    />
  );
}
