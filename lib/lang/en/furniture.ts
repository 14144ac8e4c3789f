/**
 * Lines that are no article text, as patterns that begin where a normalised line begins (bullets left aside).
 * A pattern that ends in `$` wants the whole line.
 */
// biome-ignore format: table
export const FURNITURE: readonly string[] = [
  "(?:photos?|pictures?|images?|pics?|illustrations?|video|graphics?|cover(?: photo)?|infographics?)(?: used| credits?| source| courtesy(?: of)?| by)?\\s*[:/|©]",
  "(?:photos?|images?|pictures?) (?:used|credit|courtesy)\\b",
  "(?:©|\\(c\\)|copyright\\b|all rights reserved|reproduction (?:is )?(?:prohibited|permitted))",
  "(?:read|see|watch|listen|look|learn|discover|find out) (?:also|more|too|next|now|on)\\b",
  "(?:also read|also see|see also|more on (?:this|the topic)|related(?: (?:articles?|stories|news|posts?|topics?|content|links))?|recommended(?: for you)?|don't miss|most read|popular|trending|top stories|you (?:may|might) (?:also )?(?:like|be interested)|editor's (?:picks?|choice)|in (?:this|other) (?:section|news)|more from|latest news|on the topic|interesting)\\s*(?::|$|[->])",
  "(?:source|sources|via|author|by|editor|edited by|translated by|translation|reporting by|writing by|tags?|topics?|keywords?|categor(?:y|ies)|section|share|advertisement|ad|sponsored|comments?|views?|published|updated|last updated|posted(?: on)?|date|language)\\s*:",
  "(?:share(?: (?:this|on|via|article).*)?|tweet|print|e-?mail|copy link|save|bookmark|comments?|leave a comment|advertisement|sponsored content|loading\\.*|menu|home|search|log in|sign in|sign up|next|previous|back to top|skip to content)\\s*$",
  "(?:subscribe(?: to|!| now|$)|follow (?:us|our|me)\\b|join (?:us|our) (?:on|telegram|channel|newsletter)|like us\\b|sign up (?:for|to) (?:our|the)|download (?:our|the) app|support (?:us|our work|our journalism)|donate (?:now|to us)|get (?:our|the latest)|turn on notifications|contact us|about us|privacy policy|terms (?:of|and)|cookie|we use cookies|click here|join the conversation)",
  "(?:read (?:this )?(?:article |news |story )?in (?:english|russian|ukrainian|spanish|arabic|french|german|kazakh)|this (?:article|story) (?:was )?(?:originally|first) (?:published|appeared))",
];
