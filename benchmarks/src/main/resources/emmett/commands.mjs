// An event per command with Emmett, as its documents have it: a command handler before a PostgreSQL
// event store with pooled connections, nothing else. Prints commands per second of each run.
//
// node commands.mjs postgresql://user@host:port/database CLIENTS RUNS SECONDS

import { randomUUID } from 'node:crypto';
import { CommandHandler } from '@event-driven-io/emmett';
import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql';

const [address, clients, runs, seconds] = process.argv.slice(2);
const text =
  'Att godkänna förslaget till fördelning av kostnader. Underlaget skickas ut före nästa möte.';

const store = getPostgreSQLEventStore(address);
const handle = CommandHandler({
  evolve: (state, event) => ({ ...state, recorded: event.data }),
  initialState: () => ({ recorded: null }),
});

const record = () => {
  const decisionId = `decision_bench-${randomUUID()}`;
  return handle(store, decisionId, (state) =>
    state.recorded
      ? []
      : {
          type: 'DecisionRecorded',
          data: {
            decisionId,
            bodyId: 'body_bench-0',
            meetingId: 'meeting_bench',
            itemId: 'item_bench',
            itemNumber: '1',
            text,
            outcome: 'APPROVED',
            decidedOn: '2026-01-15',
          },
          metadata: { actor: 'bench', role: 'secretary', means: 'api' },
        },
  );
};

const load = async () => {
  const start = performance.now();
  const end = start + Number(seconds) * 1000;
  let count = 0;
  const client = async () => {
    while (performance.now() < end) {
      await record();
      count++;
    }
  };
  await Promise.all(Array.from({ length: Number(clients) }, client));
  return count / ((performance.now() - start) / 1000);
};

await store.schema.migrate();
await load();
for (let run = 0; run < Number(runs); run++) {
  console.log(await load());
}
await store.close();
