import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { sampleArticle } from '../../../scripts/lib/articles.mjs';
import { root } from '../../../scripts/lib/paths.mjs';
import { openBrowser } from '../../host/browser.mjs';
import { startServer } from '../../host/server.mjs';

/** What a user may wait for before something is wrong, in milliseconds. */
const CAP = 30_000;

export type Theme = 'light' | 'dark';

const themes = {
  light: { name: 'Default Light Modern', className: 'vscode-theme-defaults-themes-light_modern-json' },
  dark: { name: 'Default Dark Modern', className: 'vscode-theme-defaults-themes-dark_modern-json' },
} as const satisfies Readonly<Record<Theme, unknown>>;

/** A newsroom's machine: a VS Code with Copydesk, a folder of articles of its own, and a person at it. */
export class Desk {
  readonly #page: Page;
  readonly #browser: Browser;
  readonly #home: string;
  readonly #closeServer: () => Promise<void>;
  /** The article on disk. */
  readonly article: string;
  /** Its text when it was opened. */
  readonly original: string;

  private constructor(page: Page, browser: Browser, home: string, article: string, closeServer: () => Promise<void>) {
    this.#page = page;
    this.#browser = browser;
    this.#home = home;
    this.#closeServer = closeServer;
    this.article = article;
    this.original = readFileSync(article, 'utf8');
  }

  /** Opens the sample article, in a copy of its folder, and waits until it can be read. */
  static async open(theme: Theme): Promise<Desk> {
    const home = mkdtempSync(join(tmpdir(), 'copydesk-user-'));
    const folder = join(home, 'newsroom');
    cpSync(dirname(sampleArticle()), folder, { recursive: true });
    mkdirSync(join(folder, '.vscode'), { recursive: true });
    writeFileSync(join(folder, '.vscode', 'settings.json'), JSON.stringify(settingsFor(theme)));
    const article = join(folder, basename(sampleArticle()));
    const { COPYDESK_EXTENSIONS: extensionsDir } = process.env;
    if (!extensionsDir) throw new Error('COPYDESK_EXTENSIONS does not say where Copydesk is installed.');
    const server = await startServer('1.100.3', { extensionsDir });
    const browser = await openBrowser();
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const desk = new Desk(page, browser, home, article, () => server.close());
    try {
      page.setDefaultTimeout(CAP);
      await page.goto(server.address({ folder, file: article }));
      await desk.#lines.first().waitFor();
      await page.locator(`.monaco-workbench.${themes[theme].className}`).waitFor();
      return desk;
    } catch (error) {
      await desk.screenshot('not-opened');
      await desk.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#closeServer();
    rmSync(this.#home, { recursive: true, force: true, maxRetries: 5 });
  }

  get #lines(): Locator {
    return this.#page.locator('.editor-instance .view-line');
  }

  /** The article's text as it was last saved. */
  get saved(): string {
    return readFileSync(this.article, 'utf8');
  }

  /** Another article of the folder as it was last saved. */
  savedOf(name: string): string {
    return readFileSync(join(dirname(this.article), name), 'utf8');
  }

  /** The item of the status bar that says how the open article is read. */
  reading(words: string): Locator {
    return this.#page.locator('.statusbar-item[id="copydesk.copydesk.copydesk.reading"]', { hasText: words });
  }

  /** Puts another article into the folder. */
  addArticle(name: string, text: string): void {
    writeFileSync(join(dirname(this.article), name), text);
  }

  /** Opens another article of the folder as a user does who knows its name. */
  async openFile(name: string): Promise<void> {
    await this.press('Control+p');
    await this.#page.locator('.quick-input-widget input[type=text]').fill(name);
    // The list of before the name was typed may have the file as well: Enter takes the row in focus.
    await this.#page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).waitFor();
    await this.press('Enter');
    await this.#page.locator('.tab.active', { hasText: name }).waitFor();
    // The list goes after its file has come; what is opened before that goes with it.
    await this.#page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  async press(keys: string): Promise<void> {
    await this.#page.keyboard.press(keys);
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  /** Runs a command as a user does who knows its title. */
  async command(title: string): Promise<void> {
    const input = this.#page.locator('.quick-input-widget input[type=text]');
    await this.press('F1');
    await input.fill(`>${title}`);
    await this.#page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
    await this.press('Enter');
  }

  /** The titles the palette offers for what is typed. */
  async palette(typed: string, picture: string): Promise<readonly string[]> {
    const widget = this.#page.locator('.quick-input-widget');
    await this.press('F1');
    await widget.locator('input[type=text]').fill(`>${typed}`);
    const rows = widget.locator('.quick-input-list .monaco-list-row', { hasText: typed });
    await rows.first().waitFor();
    const titles = await rows.locator('.label-name').allInnerTexts();
    await this.screenshot(picture);
    await this.press('Escape');
    await widget.waitFor({ state: 'hidden' });
    return titles;
  }

  /** Shows the Problems panel and waits until it counts as many queries. */
  async openProblems(queries: number): Promise<void> {
    await this.press('Control+Shift+M');
    await this.#page.locator('.markers-panel').waitFor();
    await this.problemsAre(queries);
  }

  /** Waits until the Problems panel counts so many queries. */
  async problemsAre(queries: number): Promise<void> {
    const total = queries === 0 ? `:not([aria-label*="Total"])` : `[aria-label*="Total ${queries} Problem"]`;
    await this.#page.locator(`.panel .action-label[aria-label^="Problems"]${total}`).waitFor({ state: 'attached' });
  }

  /** What each query's row in the Problems panel says, from first to last; the panel has only those in view at a time. */
  async problems(queries: number): Promise<readonly string[]> {
    const rows: string[] = [];
    await this.#page.locator('.markers-panel .monaco-list').first().focus();
    await this.press('Home');
    for (let index = 0; rows.length < queries; index++) {
      if (index > 0) await this.press('ArrowDown');
      const row = this.#page.locator(`.markers-panel .monaco-list-row.focused[data-index="${index}"]`);
      await row.waitFor();
      if ((await row.locator('.marker-icon').count()) > 0) rows.push(await row.innerText());
    }
    return rows;
  }

  /** Puts the cursor before some words of the article, counted from 1 as the status bar counts. */
  async goTo(line: number, column: number): Promise<void> {
    const input = this.#page.locator('.quick-input-widget input[type=text]');
    const editor = this.#page.locator('.editor-instance .monaco-editor.focused').first();
    // From the panel, Enter might open the query that has the focus there.
    await this.press('Control+1');
    await editor.waitFor();
    await this.press('Control+g');
    await input.fill(`:${line}:${column}`);
    // Enter takes what the list offers, so the list must offer this place.
    const place = new RegExp(`\\b${line}\\b.*\\b${column}\\b`, 'u');
    await this.#page.locator('.quick-input-list .monaco-list-row', { hasText: place }).first().waitFor();
    await this.press('Enter');
    await this.#page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await this.#page
      .locator('.statusbar-item', { hasText: `Ln ${line}, Col ${column}` })
      .first()
      .waitFor();
    await editor.waitFor();
  }

  /** Rests the mouse on the character at a place, and gives what the hover says. */
  async hoverAt(line: number, column: number): Promise<string> {
    await this.moveAway();
    await this.goTo(line, column);
    const cursor = await this.#page.locator('.editor-instance .cursors-layer .cursor').first().boundingBox();
    if (!cursor) throw new Error('The cursor is not on the screen.');
    const hover = this.#page.locator('.monaco-hover:not(.hidden) .monaco-hover-content').first();
    const [x, y] = [cursor.x + 4, cursor.y + cursor.height / 2];
    await this.#page.mouse.move(x + 12, y);
    await this.#page.mouse.move(x, y);
    await hover.waitFor();
    return hover.innerText();
  }

  /** Takes the mouse off the article, so that no hover stands in the way. */
  async moveAway(): Promise<void> {
    await this.#page.mouse.move(3, 3);
    await this.#page.locator('.monaco-hover:not(.hidden)').waitFor({ state: 'hidden' });
  }

  /** Opens the list of actions where the cursor is, and gives their titles in order. */
  async openActions(): Promise<readonly string[]> {
    // VS Code drops the list when new queries of the article come meanwhile: whoever sits there presses again.
    for (let left = 5; ; left--) {
      await this.press('Control+.');
      try {
        await this.#actions.first().waitFor({ timeout: left > 0 ? 5_000 : 30_000 });
        return await this.#actions.allInnerTexts();
      } catch (error) {
        if (left === 0) throw error;
      }
    }
  }

  /** Takes one of the actions from the open list. */
  async takeAction(title: string): Promise<void> {
    for (const offered of await this.#actions.allInnerTexts()) {
      if (offered === title) break;
      await this.press('ArrowDown');
    }
    await this.#page.locator('.action-widget .monaco-list-row.action.focused', { hasText: title }).waitFor();
    await this.press('Enter');
    await this.#actions.first().waitFor({ state: 'hidden' });
  }

  get #actions(): Locator {
    return this.#page.locator('.action-widget .monaco-list-row.action');
  }

  /** Waits until a preview beside the article has a heading, and gives it. */
  async previewHeading(): Promise<string> {
    const preview = this.#page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
    return preview.locator('h1').first().innerText();
  }

  locator(selector: string, options?: Parameters<Page['locator']>[1]): Locator {
    return this.#page.locator(selector, options);
  }

  /** Leaves a picture in screenshots/, which git ignores. */
  async screenshot(name: string): Promise<void> {
    await this.#page.screenshot({ path: join(root, 'screenshots', `${name}.png`) });
  }

  /** Waits until the cursor is on a line. */
  async cursorIsOnLine(line: number): Promise<void> {
    await this.#page.locator('.statusbar-item', { hasText: new RegExp(`^Ln ${line}, `, 'u') }).waitFor();
  }

  /** Saves the article that was changed, and waits until VS Code says it is saved. */
  async save(): Promise<void> {
    await this.#page.locator('.tab.active.dirty').first().waitFor();
    await this.press('Control+s');
    await this.isSaved();
  }

  async isSaved(): Promise<void> {
    await this.#page.locator('.tab.active:not(.dirty)').first().waitFor();
  }
}

function settingsFor(theme: Theme): object {
  return {
    'workbench.colorTheme': themes[theme].name,
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'editor.minimap.enabled': false,
    'editor.hover.delay': 100,
    'workbench.reduceMotion': 'on',
    'editor.cursorBlinking': 'solid',
    'files.autoSave': 'off',
    '[markdown]': { 'files.trimTrailingWhitespace': true },
  };
}
