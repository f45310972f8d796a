import type { PersonsCell } from "../typed-cell";

/** Marks that part the posts of several people, the strongest first: 党委书记、院长 on a line of its own is one person's. */
const SEPARATORS = [/\n+/, /[\n;；]+/, /[\n;；、,，/／]+/];

/**
 * Puts the post that stands in a column of its own to the reviewers of the row: to the one who is named, or one each in order where
 * as many posts as people are listed. A post in the reviewer's own cell stays. Equal cells give the same object.
 */
export function createPostReader(): (reviewer: PersonsCell, posts: string) => PersonsCell {
  const known = new Map<PersonsCell, Map<string, PersonsCell>>();
  return (reviewer, posts) => {
    if (posts === "" || reviewer.persons.every(({ post }) => post !== "")) return reviewer;
    let ofReviewer = known.get(reviewer);
    if (!ofReviewer) known.set(reviewer, (ofReviewer = new Map<string, PersonsCell>()));
    let cell = ofReviewer.get(posts);
    if (!cell) ofReviewer.set(posts, (cell = withPosts(reviewer, posts)));
    return cell;
  };
}

function withPosts(reviewer: PersonsCell, posts: string): PersonsCell {
  const { persons } = reviewer;
  const each = persons.length === 1 ? [posts] : postsOf(posts, persons.length);
  if (each === null) return reviewer;
  return {
    ...reviewer,
    persons: persons.map((person, index) => (person.post === "" ? { ...person, post: each[index] ?? "" } : person)),
  };
}

/** As many posts as there are people; `null` when the text lists more or fewer. */
function postsOf(text: string, people: number): readonly string[] | null {
  for (const separator of SEPARATORS) {
    const posts = text.split(separator).map((post) => post.trim());
    if (posts.length === people && !posts.includes("")) return posts;
  }
  return null;
}
