/** Stands in until the pane's pages are here. */
export function App() {
  return <p>点评台账</p>;
}
