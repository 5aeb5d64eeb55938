import { bandNames, bands } from '#domain/competencies/band.ts';
import { dateOfDay } from '#domain/day-in-words.ts';
import { percentInWords } from '#domain/readiness/bands-in-words.ts';
import { claimInWords, intervalInWords, levelInWords } from '#domain/readiness/claim-words.ts';
import type { Profile, ProfileLine } from '#domain/readiness/profile.ts';
import { gateInWords, honestUse, selfInWords } from '#domain/readiness/profile-words.ts';
import { rulerPlaceOfSelf } from '#domain/readiness/self-comparison.ts';
import { InkRuler } from './InkRuler.tsx';
import type { Names, PartProps } from './names.ts';
import './printed-profile.css';

/** On paper only: one page of A4 or Letter, in ink, with everything a number needs beside it. */
export function PrintedProfile({ profile, names }: PartProps) {
  const { role, band, overall } = profile.readiness;
  return (
    <div class="printed-profile">
      <h1>Readiness profile</h1>
      <p>
        <strong>
          {role.name}, {bandNames[band].toLowerCase()}.
        </strong>{' '}
        {dateOfDay(profile.day)}. Measured by Goldset, on the person’s own device.
      </p>
      <p>{levelInWords(overall)}</p>
      {overall.items > 0 && <PrintedWhole profile={profile} />}
      <p>{gateInWords(profile.readiness, names.short).join(' ')}</p>
      <PrintedLines profile={profile} names={names} />
      <p class="printed-note">
        Hatched: 80 % interval of what was measured, stroke: estimate. Circle: self-rated, kept
        apart. Upright line: where {bandNames[band].toLowerCase()} begins. A claim needs five
        questions of the skill’s own; R: required, caps the level.
      </p>
      <p class="printed-note">{honestUse}</p>
    </div>
  );
}

function PrintedWhole({ profile: { readiness, answers, lastDay } }: { profile: Profile }) {
  const { overall } = readiness;
  return (
    <>
      <p>
        {bands
          .map((band) => `${bandNames[band]} ${percentInWords(overall.bands[band])}`)
          .join(' · ')}
      </p>
      <p>
        From {intervalInWords(overall.interval80)}: with intervals like this we would be right 8
        times in 10. {answers} answers to {overall.items} questions
        {lastDay !== null && `, the last on ${dateOfDay(lastDay)}`}.
      </p>
    </>
  );
}

function PrintedLines({ profile, names }: { profile: Profile; names: Names }) {
  const { band } = profile.readiness;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Skill</th>
          <th scope="col" class="printed-axis">
            {bands.map((it) => (
              <span key={it}>{bandNames[it]}</span>
            ))}
          </th>
          <th scope="col">For {band}</th>
          <th scope="col">Questions</th>
          <th scope="col">Last</th>
          <th scope="col">Self</th>
        </tr>
      </thead>
      {profile.domains.map(({ domain, lines }) => (
        <tbody key={domain.id}>
          <tr class="printed-domain">
            <th scope="rowgroup" colSpan={2}>
              {names.full(domain.id)}
            </th>
            <td colSpan={4}>as a domain: {claimInWords(domain.claims[band])}</td>
          </tr>
          {lines.map((line) => (
            <PrintedLine key={line.id} line={line} profile={profile} names={names} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface LineProps {
  line: ProfileLine;
  profile: Profile;
  names: Names;
}

function PrintedLine({ line, profile, names }: LineProps) {
  const { band } = profile.readiness;
  return (
    <tr>
      <th scope="row">
        {names.short(line.id)}
        {line.mandatory && ' (R)'}
      </th>
      <td class="printed-ruler">
        <InkRuler
          measured={line.answers === 0 ? null : line}
          needed={band}
          self={line.self === null ? null : rulerPlaceOfSelf(line.self)}
        />
      </td>
      <td>{claimInWords(line.claims[band])}</td>
      <td>{line.items}</td>
      <td>{line.lastDay === null ? '' : dateOfDay(line.lastDay)}</td>
      <td>{line.self === null ? '' : selfInWords(line.self)}</td>
    </tr>
  );
}
