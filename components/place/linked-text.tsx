/** Text in which each http(s) address is a link. A full stop or bracket that closes the sentence is not part of the address. */
export function LinkedText({ text }: { text: string }) {
  return text.split(/(https?:\/\/\S*[^\s.,;:)\]])/).map((part, index) =>
    // `split` with a group gives text and addresses by turns, so the odd ones are the addresses.
    index % 2 === 1 ? (
      <a key={part} href={part}>
        {part.replace(/^https?:\/\/(www\.)?|\/$/g, '')}
      </a>
    ) : (
      part
    ),
  )
}
