// <case-progress lang="zh-TW" origin="https://cases.city.example">: asks how a case stands, on any page.
// Number and password stay in their fields until the answer is there, and are kept nowhere.
const HOME = document.currentScript ? new URL(document.currentScript.src).origin : location.origin;

// A case that was not granted has no tick: it was at its steps, and no more
const SIGNS = {done: '✓', current: '▶', ahead: '○', never: '–', over: '•'};
const RIDDLES = 4;

const el = (name, attributes, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (value || value === 0) made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...children.flat().filter(child => child));
  return made;
};

class CaseProgress extends HTMLElement {
  static get observedAttributes() { return ['lang']; }

  constructor() {
    super();
    const look = new CSSStyleSheet();
    look.replaceSync(LOOK);
    this.attachShadow({mode: 'open'}).adoptedStyleSheets = [look];
  }

  connectedCallback() { this.begin(); }

  disconnectedCallback() {
    this.round = {};
    this.shadowRoot.replaceChildren();
  }

  attributeChangedCallback(name, before, now) {
    if (this.isConnected && this.box && before !== now) this.begin();
  }

  get tag() {
    const said = this.closest('[lang]');
    return /^en\b/i.test(said ? said.lang : '') ? 'en' : 'zh-TW';
  }

  get home() { return (this.getAttribute('origin') || HOME).replace(/\/+$/, ''); }

  say(key, ...values) {
    return WORDS[this.tag][key].replace(/\{(\d)\}/g, (whole, place) => values[place]);
  }

  date(iso) {
    const [year, month, day] = iso.split('-').map(Number);
    const at = new Date(Date.UTC(year, month - 1, day));
    const zh = this.tag === 'zh-TW';
    const weekday = this.say('weekdays').split(zh ? '' : ' ')[at.getUTCDay()];
    const name = zh ? month : new Intl.DateTimeFormat('en', {month: 'long', timeZone: 'UTC'}).format(at);
    return this.say('date', zh ? year - 1911 : year, name, day, weekday);
  }

  // The form, empty
  begin(focused) {
    this.round = {};
    this.ticket = undefined;
    this.number = this.field('number', 'case-number');
    this.password = this.field('password', 'query-password');
    this.both = [this.number, this.password];
    this.status = el('p', {role: 'status', class: 'soft'});
    this.bar = el('progress', {max: 1, value: 0, 'aria-label': this.say('bar'), hidden: true});
    this.error = el('div', {class: 'error', role: 'alert', tabindex: -1, hidden: true});
    this.form = el('form', {novalidate: true, autocomplete: 'off'},
        el('h2', null, this.say('title')),
        el('p', {class: 'soft'}, this.say('lead')),
        this.error,
        el('div', {class: 'fields'}, this.number.box, this.password.box,
            el('button', {type: 'submit'}, this.say('send'))),
        this.status, this.bar,
        el('p', {class: 'soft'}, this.say('lost')));
    this.form.addEventListener('submit', event => {
      event.preventDefault();
      this.ask();
    });
    this.box = el('section', {lang: this.tag}, this.form);
    this.shadowRoot.replaceChildren(this.box);
    if (focused) this.number.input.focus();
  }

  field(word, id) {
    const fault = el('span', {class: 'fault', id: id + '-fault'});
    const input = el('input', {
      id, type: 'text', inputmode: 'numeric', autocomplete: 'off', maxlength: 100,
      required: true, 'aria-describedby': id + '-hint ' + id + '-fault'
    });
    const box = el('div', {class: 'field'}, el('label', {for: id}, this.say(word)),
        el('span', {class: 'hint', id: id + '-hint'}, this.say(word + 'Hint')), fault, input);
    const tell = text => {
      fault.textContent = text || '';
      if (text) input.setAttribute('aria-invalid', 'true');
      else input.removeAttribute('aria-invalid');
    };
    return {box, input, tell};
  }

  // From a press of the button to its answer; a new press ends the round before
  async ask() {
    const round = this.round = {};
    this.tell();
    const empty = this.both.filter(field => !field.input.value.trim());
    empty.forEach(field => field.tell(this.say('required')));
    if (empty[0]) return empty[0].input.focus();
    this.status.textContent = this.say('asking');
    try {
      let answer = await this.post(this.ticket);
      for (let i = 0; i < RIDDLES && answer.status === 429 && answer.body.challenge; i++) {
        const proof = await this.work(answer.body.challenge, round);
        answer = await this.post(undefined, proof);
      }
      if (round === this.round) this.heard(answer);
    } catch (e) {
      if (round === this.round) this.fail(this.say('network'));
    }
  }

  async post(ticket, proof) {
    const answer = await fetch(this.home + '/api/public/v1/case-progress', {
      method: 'POST', credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer', redirect: 'error',
      headers: {'Content-Type': 'application/json', 'Accept-Language': this.tag},
      body: JSON.stringify({caseNumber: this.number.input.value, queryPassword: this.password.input.value, ticket, proof})
    });
    const body = await answer.json().catch(() => ({}));
    return {status: answer.status, wait: Number(answer.headers.get('Retry-After')), body};
  }

  work(riddle, round) {
    this.status.textContent = this.say('begun');
    this.bar.hidden = false;
    return solve(riddle, done => { this.bar.value = done; }, () => round !== this.round);
  }

  heard(answer) {
    this.tell();
    if (answer.status === 200) this.show(answer.body);
    else if (answer.status === 400 && answer.body.errors) this.correct(answer.body.errors);
    else if (answer.status === 404) this.fail(this.say('notFound'));
    else if (answer.status === 429) {
      this.ticket = answer.body.ticket;
      this.fail(this.say('tooMany', this.wait(answer.wait)));
    } else this.fail(this.say('broken'));
  }

  wait(seconds) {
    return seconds < 100 ? this.say('seconds', Math.max(1, seconds || 60)) : this.say('minutes', Math.ceil(seconds / 60));
  }

  correct(errors) {
    this.fail(this.say('invalid'));
    const fields = {caseNumber: this.number, queryPassword: this.password};
    errors.forEach(wrong => fields[wrong.field] && fields[wrong.field].tell(wrong.message));
    const first = errors.map(wrong => fields[wrong.field]).find(Boolean);
    if (first) first.input.focus();
  }

  // What stands above the form: nothing, or what went wrong
  tell(text) {
    this.both.forEach(field => field.tell());
    this.status.textContent = '';
    this.bar.hidden = true;
    this.error.hidden = !text;
    this.error.replaceChildren(...(text ? [el('strong', null, this.say('error')), el('p', null, text)] : []));
  }

  fail(text) {
    this.tell(text);
    this.error.focus();
  }

  // The answer takes the place of the form, and both numbers are gone
  show(found) {
    const heading = el('h2', {tabindex: -1}, this.sentence(found));
    const again = el('button', {type: 'button'}, this.say('again'));
    again.addEventListener('click', () => this.begin(true));
    const answer = el('div', {class: 'answer'}, heading,
        el('p', {class: 'soft'}, this.say('case', found.caseNumber, found.caseType.name, found.agency.name)),
        this.todo(found), this.steps(found), this.due(found), found.surveyOpen ? this.survey() : null, again);
    this.box.replaceChildren(answer);
    this.number.input.value = this.password.input.value = '';
    this.ticket = undefined;
    heading.focus();
  }

  sentence(found) {
    const due = found.dueOn ? this.date(found.dueOn) : '';
    const at = key => this.say('at', found.currentStep.name, this.say(key, due));
    switch (found.standing) {
      case 'OVERDUE': return at('overdue');
      case 'DUE_TODAY': return at('today');
      case 'AWAITING_SUPPLEMENT':
        return found.actionRequired ? this.supplement(found.actionRequired.dueOn) : at('paused');
      case 'AWAITING_OTHERS': return this.say('others');
      case 'NOT_STARTED': return at('notStarted');
      default:
        if (found.outcome) return this.say('closed.' + found.outcome, this.date(found.closedOn));
        return at(due ? 'open' : 'paused');
    }
  }

  // Taipei is eight hours ahead, wherever the reader is
  supplement(lastDay) {
    const today = new Date(Date.now() + 8 * 36e5).toISOString().slice(0, 10);
    return this.say(lastDay < today ? 'supplement.late' : 'supplement', this.date(lastDay));
  }

  todo(found) {
    const wanted = found.actionRequired;
    const office = found.agency.name + ' ' + found.agency.unit;
    const last = found.steps[found.steps.length - 1];
    const words = [];
    const line = (text, lang) => words.push(el('p', {lang}, text));
    if (wanted) {
      line(this.say('todo.supplement', office));
      line(wanted.text, wanted.textLanguage);
      words.push(el('ul', null, wanted.papers.map((paper, i) => el('li', {lang: wanted.papersLanguages[i]}, paper))));
    } else if (found.outcome) {
      if (last.text) line(last.text, last.textLanguage);
      else if (found.outcome !== 'GRANTED') line(this.say('todo.ended'));
    } else {
      line(this.say(found.standing === 'OVERDUE' ? 'todo.overdue' : 'todo.nothing'));
    }
    words.push(el('p', null, this.say('phone', found.agency.unit) + ' ', this.phone(found.agency.phone)));
    return el('div', {class: 'todo'}, el('h3', null, this.say('todo')), words);
  }

  phone(text) {
    const parts = /^\s*(\+?[\d()\x20-]+?)(?:[^\d]+(\d+))?\s*$/.exec(text || '');
    if (!parts) return text || '';
    return el('a', {href: 'tel:' + parts[1].replace(/[^\d+]/g, '') + (parts[2] ? ',' + parts[2] : '')}, text);
  }

  steps(found) {
    const now = found.currentStep.order;
    return el('div', null, el('h3', null, this.say('steps')), el('ol', {role: 'list'}, found.steps.map(step => {
      const state = step.reachedOn && (found.outcome || step.order < now) ? 'done' :
          step.order === now && !found.outcome ? 'current' : found.outcome || step.order < now ? 'never' : 'ahead';
      return el('li', {'aria-current': state === 'current' && 'step'},
          el('span', {class: 'sign', 'aria-hidden': 'true'}, SIGNS[state === 'done' && found.outcome && found.outcome !== 'GRANTED' ? 'over' : state]),
          el('span', {class: state === 'current' && 'now'}, step.name + ' ',
              el('span', {class: 'soft'}, '(' + this.say(state, step.reachedOn && this.date(step.reachedOn)) + ')')));
    })));
  }

  due(found) {
    const ledger = found.dueDateLedger;
    const days = found.workingDays;
    const lines = [];
    if (ledger) lines.push(this.say(ledger.provisional ? 'dueProvisional' : 'dueOn', this.date(ledger.dueOn)));
    else if (found.dueOn) lines.push(this.say('dueOn', this.date(found.dueOn)));
    lines.push(found.outcome ? this.say('daysUsed', days.used) :
        days.left < 0 ? this.say('daysOver', -days.left) : this.say('daysLeft', days.used, days.left));
    if (days.paused) lines.push(this.say('daysPaused', days.paused));
    return el('div', null, el('h3', null, this.say('due')), lines.map(line => el('p', null, line)),
        ledger ? el('details', null, el('summary', null, this.say('why')),
            el('ul', null, ledger.reasons.map(reason => el('li', null, reason)))) : null);
  }

  survey() {
    return el('div', null, el('h3', null, this.say('survey')),
        el('p', null, el('a', {href: this.home + '/' + (this.tag === 'en' ? '?lang=en' : '')}, this.say('surveyLink'))));
  }
}

if (!customElements.get('case-progress')) customElements.define('case-progress', CaseProgress);
