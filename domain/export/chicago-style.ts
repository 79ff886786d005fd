/**
 * Chicago style for one kind of thing, an entry of an online register, as a style of the Citation Style Language 1.0: title in
 * quotation marks, register, revision with its day, address (The Chicago Manual of Style, 17th edition, 14.207 and 14.233).
 */
export const chicagoStyle = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-GB">
  <info>
    <title>Chicago, an entry of an online register</title>
    <id>urn:rapporteur:chicago-entry</id>
    <updated>2026-11-24T00:00:00+00:00</updated>
  </info>
  <citation><layout><text variable="title" quotes="true"/></layout></citation>
  <bibliography>
    <layout suffix=".">
      <group delimiter=" ">
        <text variable="container-title" font-style="italic" suffix="."/>
        <text variable="title" prefix="“" suffix=".”"/>
        <group delimiter=". ">
          <group delimiter=", ">
            <text variable="note"/>
            <date variable="issued" prefix="last changed ">
              <date-part name="month" suffix=" "/>
              <date-part name="day" suffix=", "/>
              <date-part name="year"/>
            </date>
          </group>
          <text variable="URL"/>
        </group>
      </group>
    </layout>
  </bibliography>
</style>`;
