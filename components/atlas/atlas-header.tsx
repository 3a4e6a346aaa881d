import styles from './atlas-header.module.css'

export function AtlasHeader({ articles }: { articles: number }) {
  return (
    <header className={styles.header}>
      <h1>The atlas</h1>
      <p>
        News articles as maps of the places that they name. Open a place to read the words that put it there;
        a dashed ring stands for a place that the article does not name.
        {articles > 1 && ' A letter says which article it is.'}
      </p>
    </header>
  )
}
