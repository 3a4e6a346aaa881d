import styles from './atlas-header.module.css'

export function AtlasHeader({ articles }: { articles: number }) {
  return (
    <header className={styles.header}>
      <h1>The atlas</h1>
      <p>
        News articles as maps of the places that they name. Open a place to read the words that put it there;
        a dashed ring stands for a place that the article does not name.
        {articles > 1 && ' The letter before a place’s number is its article’s.'}
      </p>
    </header>
  )
}
