import { render } from 'preact';

render(<main>清阅</main>, document.body);
