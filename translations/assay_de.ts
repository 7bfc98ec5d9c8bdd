<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Address</name>
    <message>
        <source>“%1” is no address; one looks like assay://PROJECT/KIND/KEY. Nothing was opened.</source>
        <translation>„%1“ ist keine Adresse; eine Adresse sieht aus wie assay://PROJEKT/ART/SCHLÜSSEL. Es wurde nichts geöffnet.</translation>
    </message>
</context>
<context>
    <name>AdoptionListCommand</name>
    <message>
        <source>Lists how much each group of users used the model, window by window.</source>
        <translation>Listet auf, wie viel jede Nutzergruppe das Modell genutzt hat, Zeitfenster für Zeitfenster.</translation>
    </message>
</context>
<context>
    <name>AdoptionRecordCommand</name>
    <message>
        <source>Records how many of a group&apos;s decisions were taken with the model in a window; its id is written.</source>
        <translation>Hält fest, wie viele Entscheidungen einer Gruppe in einem Zeitfenster mit dem Modell getroffen wurden; die Kennung wird ausgegeben.</translation>
    </message>
    <message>
        <source>The first day of the window. Needed.</source>
        <translation>Der erste Tag des Zeitfensters. Nötig.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>TAG</translation>
    </message>
    <message>
        <source>The day on which it had ended. Needed.</source>
        <translation>Der Tag, an dem es zu Ende war. Nötig.</translation>
    </message>
    <message>
        <source>Decisions that could have been taken with it. Needed.</source>
        <translation>Entscheidungen, die damit hätten getroffen werden können. Nötig.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Of those, taken with it. Needed.</source>
        <translation>Davon mit ihm getroffen. Nötig.</translation>
    </message>
    <message>
        <source>Of those, against what it recommended; 0 unless said otherwise.</source>
        <translation>Davon entgegen seiner Empfehlung; ohne Angabe 0.</translation>
    </message>
    <message>
        <source>Why people went against it.</source>
        <translation>Warum davon abgewichen wurde.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Say the window with --from DAY --to DAY, and whole numbers with --eligible N --used N.</source>
        <translation>Das Zeitfenster mit --from DAY --to DAY angeben und ganze Zahlen mit --eligible N --used N.</translation>
    </message>
</context>
<context>
    <name>AuditBody</name>
    <message>
        <source>The audit entry is damaged or of an unknown version: what stands at byte %1 cannot stand there in an entry of version 1.</source>
        <translation>Der Audit-Eintrag ist beschädigt oder hat eine unbekannte Version: Was an Byte %1 steht, kann dort in einem Eintrag der Version 1 nicht stehen.</translation>
    </message>
</context>
<context>
    <name>AuditExportCommand</name>
    <message>
        <source>Writes the audit log, one entry a line, byte for byte as hashed.</source>
        <translation>Schreibt das Audit-Protokoll, einen Eintrag pro Zeile, Byte für Byte wie gehasht.</translation>
    </message>
</context>
<context>
    <name>BlockCategory</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Somebody outside</source>
        <translation>Außenstehende</translation>
    </message>
</context>
<context>
    <name>BriefFreezeCommand</name>
    <message>
        <source>Stores what the project tells the management now as its next brief, with the digest of its figures.</source>
        <translation>Speichert als nächsten Kurzbericht, was das Projekt dem Management jetzt sagt, mit dem Hashwert seiner Zahlen.</translation>
    </message>
    <message>
        <source>Brief %1: %2</source>
        <translation>Kurzbericht %1: %2</translation>
    </message>
</context>
<context>
    <name>BriefListCommand</name>
    <message>
        <source>Lists the frozen management briefs, the newest first.</source>
        <translation>Listet die eingefrorenen Kurzberichte für das Management auf, die neuesten zuerst.</translation>
    </message>
</context>
<context>
    <name>BriefShowCommand</name>
    <message>
        <source>Writes a frozen brief as one HTML file that needs nothing else; the same bytes every time.</source>
        <translation>Schreibt einen eingefrorenen Kurzbericht als eine HTML-Datei, die nichts weiter braucht; jedes Mal dieselben Bytes.</translation>
    </message>
    <message>
        <source>The file to write; it is replaced whole. Otherwise it is written here.</source>
        <translation>Die Datei, in die geschrieben wird; sie wird ganz ersetzt. Ohne Angabe wird hier ausgegeben.</translation>
    </message>
    <message>
        <source>FILE.html</source>
        <translation>DATEI.html</translation>
    </message>
    <message>
        <source>NUMBER is that of a brief, not “%1”.</source>
        <translation>NUMBER ist die Nummer eines Kurzberichts, nicht „%1“.</translation>
    </message>
    <message>
        <source>Brief %1 is written to %2.</source>
        <translation>Kurzbericht %1 ist nach %2 geschrieben.</translation>
    </message>
</context>
<context>
    <name>Charter</name>
    <message>
        <source>Framing</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Evaluation plan</source>
        <translation>Evaluierungsplan</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Hingenommen</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Abgelöst</translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation>Nimmt an</translation>
    </message>
    <message>
        <source>Dissents</source>
        <translation>Widerspricht</translation>
    </message>
    <message>
        <source>Abstains</source>
        <translation>Enthält sich</translation>
    </message>
    <message>
        <source>People decide, the model advises</source>
        <translation>Menschen entscheiden, das Modell berät</translation>
    </message>
    <message>
        <source>The model decides</source>
        <translation>Das Modell entscheidet</translation>
    </message>
    <message>
        <source>Value proposition</source>
        <translation>Nutzenversprechen</translation>
    </message>
    <message>
        <source>Who gains what, and how is that seen today?</source>
        <translation>Wer gewinnt was, und woran sieht man das heute?</translation>
    </message>
    <message>
        <source>Users&apos; need</source>
        <translation>Bedarf der Nutzer</translation>
    </message>
    <message>
        <source>What shows that people need this, and who was asked?</source>
        <translation>Was zeigt, dass Menschen das brauchen, und wer wurde gefragt?</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>How does a prediction become an act?</source>
        <translation>Wie wird aus einer Vorhersage eine Handlung?</translation>
    </message>
    <message>
        <source>Making predictions</source>
        <translation>Vorhersagen treffen</translation>
    </message>
    <message>
        <source>When are they made, how many, and how quickly?</source>
        <translation>Wann werden sie getroffen, wie viele und wie schnell?</translation>
    </message>
    <message>
        <source>Data sources</source>
        <translation>Datenquellen</translation>
    </message>
    <message>
        <source>Where do facts come from, and may they be used?</source>
        <translation>Woher kommen die Fakten, und dürfen sie verwendet werden?</translation>
    </message>
    <message>
        <source>Collecting data</source>
        <translation>Daten sammeln</translation>
    </message>
    <message>
        <source>How do new cases and outcomes come in?</source>
        <translation>Wie kommen neue Fälle und Ergebnisse herein?</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>What is known at the moment of prediction?</source>
        <translation>Was ist im Moment der Vorhersage bekannt?</translation>
    </message>
    <message>
        <source>Building models</source>
        <translation>Modelle bauen</translation>
    </message>
    <message>
        <source>How many, and when is one made anew?</source>
        <translation>Wie viele, und wann wird eines neu gebaut?</translation>
    </message>
    <message>
        <source>Evaluation before use</source>
        <translation>Evaluierung vor dem Einsatz</translation>
    </message>
    <message>
        <source>What has to be shown before anybody relies on it?</source>
        <translation>Was muss gezeigt sein, bevor sich jemand darauf verlässt?</translation>
    </message>
    <message>
        <source>Evaluation in use</source>
        <translation>Evaluierung im Einsatz</translation>
    </message>
    <message>
        <source>How does one notice that it no longer holds?</source>
        <translation>Woran merkt man, dass es nicht mehr gilt?</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>When was it worth it, and what else may follow from it?</source>
        <translation>Wann hat es sich gelohnt, und was kann noch daraus folgen?</translation>
    </message>
</context>
<context>
    <name>CharterAttendCommand</name>
    <message>
        <source>Says who was there when a framing was written, in place of whoever was said to be before.</source>
        <translation>Sagt, wer dabei war, als eine Definition geschrieben wurde; ersetzt, wer bisher genannt war.</translation>
    </message>
    <message>
        <source>Somebody of the project; may be given again.</source>
        <translation>Jemand aus dem Projekt; mehrmals möglich.</translation>
    </message>
    <message>
        <source>A user group of the use case; may be given again.</source>
        <translation>Eine Nutzergruppe des Anwendungsfalls; mehrmals möglich.</translation>
    </message>
</context>
<context>
    <name>CharterDraftCommand</name>
    <message>
        <source>Writes the draft of a use case&apos;s framing or evaluation plan from a JSON file; its id is written.</source>
        <translation>Schreibt den Entwurf der Definition oder des Evaluierungsplans eines Anwendungsfalls aus einer JSON-Datei; seine Kennung wird ausgegeben.</translation>
    </message>
    <message>
        <source>KIND is framing or evaluation-plan, not “%1”.</source>
        <translation>KIND ist framing oder evaluation-plan, nicht „%1“.</translation>
    </message>
    <message>
        <source>The text that yours was made of: what others changed since stays, and a field that both changed is named.</source>
        <translation>Der Text, aus dem Ihrer entstand: Was andere seither änderten, bleibt, und ein Feld, das beide änderten, wird genannt.</translation>
    </message>
</context>
<context>
    <name>CharterListCommand</name>
    <message>
        <source>Lists the framings and evaluation plans of all use cases, their state and who said what of them.</source>
        <translation>Listet die Definitionen und Evaluierungspläne aller Anwendungsfälle auf, ihren Zustand und wer was dazu gesagt hat.</translation>
    </message>
</context>
<context>
    <name>CharterProposeCommand</name>
    <message>
        <source>Asks people to agree to a draft; its text is frozen then.</source>
        <translation>Bittet um Zustimmung zu einem Entwurf; sein Text ist dann eingefroren.</translation>
    </message>
</context>
<context>
    <name>CharterVoteCommand</name>
    <message>
        <source>Says what you think of a proposed framing or plan: accept, dissent or abstain.</source>
        <translation>Sagt, was Sie von einer vorgeschlagenen Definition oder einem Plan halten: accept, dissent oder abstain.</translation>
    </message>
    <message>
        <source>The reason; dissent needs one.</source>
        <translation>Der Grund; Widerspruch braucht einen.</translation>
    </message>
    <message>
        <source>VOTE is accept, dissent or abstain, not “%1”.</source>
        <translation>VOTE ist accept, dissent oder abstain, nicht „%1“.</translation>
    </message>
</context>
<context>
    <name>CheckpointCommand</name>
    <message>
        <source>Notes the log as it is now; kept elsewhere, the note shows when anything before it is changed.</source>
        <translation>Hält fest, was im Protokoll jetzt steht; anderswo aufbewahrt zeigt das, wenn etwas davor geändert wird.</translation>
    </message>
    <message>
        <source>Sign it with your key whose fingerprint begins so.</source>
        <translation>Ihn mit Ihrem Schlüssel unterschreiben, dessen Fingerabdruck so beginnt.</translation>
    </message>
    <message>
        <source>Write it into this file instead of printing it.</source>
        <translation>Ihn in diese Datei schreiben, statt ihn auszugeben.</translation>
    </message>
    <message>
        <source>Passphrase of the key %1:</source>
        <translation>Passphrase des Schlüssels %1:</translation>
    </message>
</context>
<context>
    <name>CheckpointsCommand</name>
    <message>
        <source>Lists the checkpoints of a project&apos;s log, the oldest first.</source>
        <translation>Listet die Prüfpunkte des Protokolls eines Projekts, den ältesten zuerst.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>How to write: text, json or csv.</source>
        <translation>Ausgabeformat: text, json oder csv.</translation>
    </message>
    <message>
        <source>There is no format “%1”: use text, json or csv.</source>
        <translation>Das Format „%1“ gibt es nicht; möglich sind text, json und csv.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CommentAddCommand</name>
    <message>
        <source>Says something of a thing, such as UC-3; @Name, @role and #UC-3 in TEXT name people and things.</source>
        <translation>Sagt etwas zu einem Ding wie UC-3; @Name, @role und #UC-3 in TEXT nennen Personen und Dinge.</translation>
    </message>
    <message>
        <source>A place within it, such as metric:loss@10-20.</source>
        <translation>Eine Stelle darin, etwa metric:loss@10-20.</translation>
    </message>
    <message>
        <source>PLACE</source>
        <translation>STELLE</translation>
    </message>
    <message>
        <source>The id of the comment that it answers.</source>
        <translation>Die Kennung des Kommentars, auf den er antwortet.</translation>
    </message>
    <message>
        <source>COMMENT</source>
        <translation>KOMMENTAR</translation>
    </message>
    <message>
        <source>What of that it answers.</source>
        <translation>Auf welchen Teil davon er antwortet.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>“%1” is no place within a thing.</source>
        <translation>„%1“ ist keine Stelle in einem Ding.</translation>
    </message>
</context>
<context>
    <name>CommentListCommand</name>
    <message>
        <source>Lists what is said of a thing, such as UC-3, oldest first.</source>
        <translation>Listet auf, was zu einem Ding wie UC-3 gesagt wurde, das Älteste zuerst.</translation>
    </message>
</context>
<context>
    <name>ContactAddCommand</name>
    <message>
        <source>Records that you talked with people of a user group; its id is written.</source>
        <translation>Hält fest, dass mit Personen einer Nutzergruppe gesprochen wurde; die Kennung wird ausgegeben.</translation>
    </message>
    <message>
        <source>interview, workshop, observation, call, message or survey.</source>
        <translation>interview, workshop, observation, call, message oder survey.</translation>
    </message>
    <message>
        <source>With whom.</source>
        <translation>Mit wem.</translation>
    </message>
    <message>
        <source>What came of it.</source>
        <translation>Was dabei herauskam.</translation>
    </message>
    <message>
        <source>When; now, unless it is said.</source>
        <translation>Wann; ohne Angabe jetzt.</translation>
    </message>
    <message>
        <source>“%1” is no way: use interview, workshop, observation, call, message or survey.</source>
        <translation>„%1“ ist kein Weg: interview, workshop, observation, call, message oder survey verwenden.</translation>
    </message>
</context>
<context>
    <name>ContactListCommand</name>
    <message>
        <source>Lists who talked with which users, when, how and what came of it.</source>
        <translation>Listet auf, wer mit welchen Nutzern wann und wie gesprochen hat und was dabei herauskam.</translation>
    </message>
</context>
<context>
    <name>ControlAnswer</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>Accepted as it is</source>
        <translation>Akzeptiert, wie es ist</translation>
    </message>
</context>
<context>
    <name>ControlAnswerCommand</name>
    <message>
        <source>Answers a control of the policy in force for a release: yes, no, not-applicable or, for a warning, accepted.</source>
        <translation>Beantwortet für ein Release eine Kontrolle der geltenden Richtlinie: yes, no, not-applicable oder, bei einer Warnung, accepted.</translation>
    </message>
    <message>
        <source>The answer in words.</source>
        <translation>Die Antwort in Worten.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>The id of evidence that shows it; may be given again.</source>
        <translation>Die Kennung eines Nachweises dafür; mehrmals möglich.</translation>
    </message>
    <message>
        <source>EVIDENCE</source>
        <translation>NACHWEIS</translation>
    </message>
    <message>
        <source>The day on which it holds no longer.</source>
        <translation>Der Tag, ab dem sie nicht mehr gilt.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>TAG</translation>
    </message>
    <message>
        <source>“%1” is no answer.</source>
        <translation>„%1“ ist keine Antwort.</translation>
    </message>
</context>
<context>
    <name>DataEngineerPane</name>
    <message>
        <source>Data engineering</source>
        <translation>Data Engineering</translation>
    </message>
    <message>
        <source>No data sets yet</source>
        <translation>Noch keine Datensätze</translation>
    </message>
    <message>
        <source>Data sets appear by themselves when runs are imported that name what they were trained and checked on.</source>
        <translation>Datensätze erscheinen von selbst, sobald Läufe importiert werden, die angeben, womit sie trainiert und geprüft wurden.</translation>
    </message>
    <message>
        <source>What this page will show</source>
        <translation>Was diese Seite zeigen wird</translation>
    </message>
    <message>
        <source>Pipelines and their runs, from OpenLineage and dbt</source>
        <translation>Pipelines und ihre Läufe, aus OpenLineage und dbt</translation>
    </message>
    <message>
        <source>Data sets with versions, schema and owners</source>
        <translation>Datensätze mit Versionen, Schema und Verantwortlichen</translation>
    </message>
    <message>
        <source>Quality checks and what they found</source>
        <translation>Qualitätsprüfungen und ihre Feststellungen</translation>
    </message>
    <message>
        <source>Lineage from source to model</source>
        <translation>Herkunft von der Quelle bis zum Modell</translation>
    </message>
    <message>
        <source>Incidents and who is on them</source>
        <translation>Vorfälle und wer sich darum kümmert</translation>
    </message>
    <message>
        <source>Data set versions</source>
        <translation>Datensatzversionen</translation>
    </message>
    <message>
        <source>by name and digest</source>
        <translation>nach Name und Prüfsumme</translation>
    </message>
    <message>
        <source>Runs that name their data</source>
        <translation>Läufe, die ihre Daten nennen</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefakte</translation>
    </message>
    <message>
        <source>files that runs left behind</source>
        <translation>Dateien, die Läufe hinterließen</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Source type</source>
        <translation>Quellentyp</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Approve with conditions</source>
        <translation>Mit Auflagen genehmigen</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>Änderungen verlangen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>Sich enthalten</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
</context>
<context>
    <name>DecisionListCommand</name>
    <message>
        <source>Lists what was decided, what is to be, and what came of it.</source>
        <translation>Listet auf, was entschieden wurde, was zu entscheiden ist und was daraus wurde.</translation>
    </message>
</context>
<context>
    <name>DecisionMeasureCommand</name>
    <message>
        <source>Writes down what effect an accepted decision had.</source>
        <translation>Schreibt auf, welche Wirkung eine angenommene Entscheidung hatte.</translation>
    </message>
</context>
<context>
    <name>DecisionMoveCommand</name>
    <message>
        <source>Decides: STATE is Accepted, Rejected or, of what was accepted, Deprecated.</source>
        <translation>Entscheidet: STATE ist Accepted, Rejected oder, bei Angenommenem, Deprecated.</translation>
    </message>
    <message>
        <source>The reason; all but an acceptance need one.</source>
        <translation>Der Grund; alles außer einer Annahme braucht einen.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>There is no state “%1”.</source>
        <translation>Es gibt keinen Zustand „%1“.</translation>
    </message>
</context>
<context>
    <name>DecisionProposeCommand</name>
    <message>
        <source>Why it has to be decided.</source>
        <translation>Warum es zu entscheiden ist.</translation>
    </message>
    <message>
        <source>What could be done.</source>
        <translation>Was getan werden könnte.</translation>
    </message>
    <message>
        <source>What is to be done, and why.</source>
        <translation>Was zu tun ist und warum.</translation>
    </message>
    <message>
        <source>What follows from it.</source>
        <translation>Was daraus folgt.</translation>
    </message>
    <message>
        <source>The effect it is to have.</source>
        <translation>Die Wirkung, die es haben soll.</translation>
    </message>
    <message>
        <source>Writes a decision record that is still to be decided.</source>
        <translation>Schreibt eine Entscheidungsvorlage, über die noch zu entscheiden ist.</translation>
    </message>
    <message>
        <source>architecture, data, model, operations or business; says who decides.</source>
        <translation>architecture, data, model, operations oder business; bestimmt, wer entscheidet.</translation>
    </message>
    <message>
        <source>TOPIC</source>
        <translation>THEMA</translation>
    </message>
    <message>
        <source>The use case it is about.</source>
        <translation>Der Anwendungsfall, um den es geht.</translation>
    </message>
    <message>
        <source>USE-CASE</source>
        <translation>ANWENDUNGSFALL</translation>
    </message>
    <message>
        <source>The decision whose place it takes.</source>
        <translation>Die Entscheidung, an deren Stelle sie tritt.</translation>
    </message>
    <message>
        <source>DECISION</source>
        <translation>ENTSCHEIDUNG</translation>
    </message>
    <message>
        <source>The day on which its effect is looked at.</source>
        <translation>Der Tag, an dem ihre Wirkung geprüft wird.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>TAG</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>There is no topic “%1”.</source>
        <translation>Es gibt kein Thema „%1“.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The demo&apos;s script is not part of this build.</source>
        <translation>Das Skript der Demo ist in diesem Build nicht enthalten.</translation>
    </message>
    <message>
        <source>The demo&apos;s script lacks or does not know: %1.</source>
        <translation>Im Skript der Demo fehlt oder ist unbekannt: %1.</translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>Makes the demo project: real runs, staged people and dates.</source>
        <translation>Erzeugt das Demo-Projekt: echte Läufe, gestellte Personen und Zeitangaben.</translation>
    </message>
    <message>
        <source>%1 is ready. Its people and dates are staged; its runs are real.</source>
        <translation>%1 ist bereit. Personen und Zeitangaben sind gestellt, die Läufe echt.</translation>
    </message>
    <message>
        <source>Tell its story until the end of that day, as in 2026-01-19.</source>
        <translation>Die Geschichte bis zum Ende dieses Tages erzählen, etwa 2026-01-19.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write one as in 2026-01-19.</source>
        <translation>„%1“ ist kein Tag. Schreiben Sie ihn wie 2026-01-19.</translation>
    </message>
</context>
<context>
    <name>DeploymentRecordCommand</name>
    <message>
        <source>Records that a release runs somewhere: a fact, whatever policy says of it.</source>
        <translation>Hält fest, dass ein Release irgendwo läuft: eine Tatsache, was auch immer die Richtlinie dazu sagt.</translation>
    </message>
    <message>
        <source>Since when, such as 2026-04-14T10:00:00Z; now where it is left out.</source>
        <translation>Seit wann, etwa 2026-04-14T10:00:00Z; ohne Angabe jetzt.</translation>
    </message>
    <message>
        <source>Who or what says so.</source>
        <translation>Wer oder was das sagt.</translation>
    </message>
    <message>
        <source>--at takes a time such as 2026-04-14T10:00:00Z.</source>
        <translation>--at verlangt eine Zeit wie 2026-04-14T10:00:00Z.</translation>
    </message>
</context>
<context>
    <name>DevopsPane</name>
    <message>
        <source>DevOps</source>
        <translation>DevOps</translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation>Noch ist nichts gelaufen</translation>
    </message>
    <message>
        <source>Runs that failed, were killed or still go on are listed here once runs are imported.</source>
        <translation>Läufe, die fehlgeschlagen sind, abgebrochen wurden oder noch laufen, stehen hier, sobald Läufe importiert sind.</translation>
    </message>
    <message>
        <source>What this page will show</source>
        <translation>Was diese Seite zeigen wird</translation>
    </message>
    <message>
        <source>Deployments by environment, with who let them through</source>
        <translation>Deployments je Umgebung und wer sie freigegeben hat</translation>
    </message>
    <message>
        <source>Service levels, drift and alerts of what is live</source>
        <translation>Service-Level, Drift und Alarme im laufenden Betrieb</translation>
    </message>
    <message>
        <source>Roll-backs and rehearsals</source>
        <translation>Rollbacks und Probeläufe</translation>
    </message>
    <message>
        <source>Jobs and machines behind the runs</source>
        <translation>Jobs und Maschinen hinter den Läufen</translation>
    </message>
    <message>
        <source>Runs %1</source>
        <translation>Läufe: %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Runs that did not finish</source>
        <translation>Nicht beendete Läufe</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Beginn (UTC)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Every run has finished.</source>
        <translation>Jeder Lauf ist beendet.</translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message>
        <source>The file %1 cannot be read (%2), so its SHA-256 is not known; check that it exists and that you may read it.</source>
        <translation>Die Datei %1 kann nicht gelesen werden (%2), ihr SHA-256 ist daher unbekannt; bitte prüfen, ob sie existiert und Sie Leserechte haben.</translation>
    </message>
    <message>
        <source>Reading %1 was stopped.</source>
        <translation>Das Lesen von %1 wurde angehalten.</translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message>
        <source>Frame</source>
        <translation>Definieren</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Develop</source>
        <translation>Entwickeln</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Validieren</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Operate</source>
        <translation>Betreiben</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Durchführend</translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation>Rechenschaftspflichtig</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>Konsultiert</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Informiert</translation>
    </message>
</context>
<context>
    <name>DvcliveImporter</name>
    <message>
        <source>DVCLive folder</source>
        <translation>DVCLive-Ordner</translation>
    </message>
    <message>
        <source>%1 is no DVCLive folder: it has no plots/metrics.</source>
        <translation>%1 ist kein DVCLive-Ordner: plots/metrics fehlt.</translation>
    </message>
</context>
<context>
    <name>EvidenceAddCommand</name>
    <message>
        <source>Puts a document behind a release, as in model@3; test reports, coverage and measurements are read.</source>
        <translation>Legt ein Dokument zu einem Release wie model@3; Testberichte, Abdeckung und Messwerte werden gelesen.</translation>
    </message>
    <message>
        <source>document, test-report, coverage, metrics or evaluation-plan; otherwise found out.</source>
        <translation>document, test-report, coverage, metrics oder evaluation-plan; sonst selbst erkannt.</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>Of a test report: unit, integration, data, model or load.</source>
        <translation>Bei einem Testbericht: unit, integration, data, model oder load.</translation>
    </message>
    <message>
        <source>Of a test report: the tracefile of lcov of the same tests.</source>
        <translation>Bei einem Testbericht: die lcov-Datei derselben Tests.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>The control that it is for.</source>
        <translation>Die Kontrolle, für die er ist.</translation>
    </message>
    <message>
        <source>CONTROL</source>
        <translation>KONTROLLE</translation>
    </message>
    <message>
        <source>Its title; otherwise the file&apos;s name.</source>
        <translation>Sein Titel; sonst der Name der Datei.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Keep the digest only; the file stays where it is.</source>
        <translation>Nur den Hashwert behalten; die Datei bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>There is no evidence of the kind “%1”.</source>
        <translation>Es gibt keinen Nachweis der Art „%1“.</translation>
    </message>
</context>
<context>
    <name>EvidenceKind</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Test report</source>
        <translation>Testbericht</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Evaluation plan</source>
        <translation>Evaluierungsplan</translation>
    </message>
</context>
<context>
    <name>EvidenceListCommand</name>
    <message>
        <source>Lists the documents behind a release and reads each again: is it what it was?</source>
        <translation>Listet die Dokumente eines Release auf und liest jedes erneut: Ist es noch, was es war?</translation>
    </message>
</context>
<context>
    <name>EvidenceWithdrawCommand</name>
    <message>
        <source>Lets a document count no longer; it is kept. EVIDENCE is its id.</source>
        <translation>Lässt ein Dokument nicht mehr zählen; es bleibt erhalten. EVIDENCE ist seine Kennung.</translation>
    </message>
    <message>
        <source>Why; needed.</source>
        <translation>Warum; nötig.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
</context>
<context>
    <name>ExperimentLinkCommand</name>
    <message>
        <source>Says to which use case an experiment belongs; one that it belonged to is left.</source>
        <translation>Sagt, zu welchem Anwendungsfall ein Experiment gehört; ein früherer wird verlassen.</translation>
    </message>
</context>
<context>
    <name>ExperimentListCommand</name>
    <message>
        <source>Lists the experiments of a project with their runs and the use case that each belongs to.</source>
        <translation>Zählt die Experimente eines Projekts auf, mit ihren Läufen und dem Anwendungsfall, zu dem jedes gehört.</translation>
    </message>
</context>
<context>
    <name>ExperimentUnlinkCommand</name>
    <message>
        <source>Takes an experiment from its use case.</source>
        <translation>Löst ein Experiment von seinem Anwendungsfall.</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Triaged</source>
        <translation>Eingestuft</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Verknüpft</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
</context>
<context>
    <name>FeedbackAddCommand</name>
    <message>
        <source>Takes in what somebody says of a model; its key, such as FB-1, is written.</source>
        <translation>Nimmt auf, was jemand zu einem Modell sagt; der Schlüssel, etwa FB-1, wird ausgegeben.</translation>
    </message>
    <message>
        <source>The use case it is about.</source>
        <translation>Der Anwendungsfall, um den es geht.</translation>
    </message>
    <message>
        <source>The user group that says it.</source>
        <translation>Die Nutzergruppe, die es sagt.</translation>
    </message>
    <message>
        <source>Who says it.</source>
        <translation>Wer es sagt.</translation>
    </message>
    <message>
        <source>By which way it came: branch, hotline …</source>
        <translation>Auf welchem Weg es kam: Filiale, Hotline …</translation>
    </message>
    <message>
        <source>low, medium, high or critical.</source>
        <translation>low, medium, high oder critical.</translation>
    </message>
    <message>
        <source>Somebody was or may be harmed: model risk hears of it at once.</source>
        <translation>Jemand kam oder kommt vielleicht zu Schaden: Das Modellrisiko erfährt es sofort.</translation>
    </message>
    <message>
        <source>The prediction it is about.</source>
        <translation>Die Vorhersage, um die es geht.</translation>
    </message>
    <message>
        <source>When it was said; now, unless it is said.</source>
        <translation>Wann es gesagt wurde; ohne Angabe jetzt.</translation>
    </message>
    <message>
        <source>SEVERITY is low, medium, high or critical.</source>
        <translation>SEVERITY ist low, medium, high oder critical.</translation>
    </message>
</context>
<context>
    <name>FeedbackAnswerCommand</name>
    <message>
        <source>Replies to an item of feedback.</source>
        <translation>Antwortet auf eine Rückmeldung.</translation>
    </message>
</context>
<context>
    <name>FeedbackCloseCommand</name>
    <message>
        <source>Closes an item of feedback that has a reply or led to something.</source>
        <translation>Schließt eine Rückmeldung, die eine Antwort hat oder zu etwas geführt hat.</translation>
    </message>
</context>
<context>
    <name>FeedbackImportCommand</name>
    <message>
        <source>Takes in a file of feedback: a JSON array, a JSON object a line, or CSV with a header. What is known already is left alone.</source>
        <translation>Nimmt eine Datei mit Rückmeldungen auf: ein JSON-Array, ein JSON-Objekt pro Zeile oder CSV mit Kopfzeile. Was schon bekannt ist, bleibt unberührt.</translation>
    </message>
    <message>
        <source>%1 new, %2 known already, %3 left out</source>
        <translation>%1 neu, %2 schon bekannt, %3 ausgelassen</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>FeedbackLinkCommand</name>
    <message>
        <source>Says what an item of feedback led to: KIND is release, task or use-case.</source>
        <translation>Sagt, wozu eine Rückmeldung geführt hat: KIND ist release, task oder use-case.</translation>
    </message>
    <message>
        <source>KIND is release, task or use-case, not “%1”.</source>
        <translation>KIND ist release, task oder use-case, nicht „%1“.</translation>
    </message>
</context>
<context>
    <name>FeedbackListCommand</name>
    <message>
        <source>Lists what people say of models, what became of it and what it led to.</source>
        <translation>Listet auf, was zu Modellen gesagt wird, was daraus wurde und wozu es geführt hat.</translation>
    </message>
</context>
<context>
    <name>FeedbackTriageCommand</name>
    <message>
        <source>Judges an item of feedback: how grave it is and what it is about.</source>
        <translation>Stuft eine Rückmeldung ein: wie schwer sie wiegt und worum es geht.</translation>
    </message>
    <message>
        <source>low, medium, high or critical.</source>
        <translation>low, medium, high oder critical.</translation>
    </message>
    <message>
        <source>Somebody was or may be harmed.</source>
        <translation>Jemand kam oder kommt vielleicht zu Schaden.</translation>
    </message>
    <message>
        <source>Nobody was.</source>
        <translation>Niemand kam zu Schaden.</translation>
    </message>
    <message>
        <source>The use case it is about.</source>
        <translation>Der Anwendungsfall, um den es geht.</translation>
    </message>
    <message>
        <source>The user group that says it.</source>
        <translation>Die Nutzergruppe, die es sagt.</translation>
    </message>
    <message>
        <source>SEVERITY is low, medium, high or critical.</source>
        <translation>SEVERITY ist low, medium, high oder critical.</translation>
    </message>
    <message>
        <source>--harm and --no-harm say the opposite of each other.</source>
        <translation>--harm und --no-harm sagen das Gegenteil voneinander.</translation>
    </message>
</context>
<context>
    <name>FindingAcceptCommand</name>
    <message>
        <source>Offers to bear the risk of a finding until a day; a risk auditor agrees by moving it to RiskAccepted.</source>
        <translation>Bietet an, das Risiko einer Feststellung bis zu einem Tag zu tragen; ein Modellrisikoprüfer stimmt zu, indem er ihn auf RiskAccepted setzt.</translation>
    </message>
    <message>
        <source>The day on which that ends.</source>
        <translation>Der Tag, an dem das endet.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>TAG</translation>
    </message>
    <message>
        <source>Why the risk can be borne.</source>
        <translation>Warum das Risiko tragbar ist.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Say with --until on which day it ends.</source>
        <translation>Mit --until angeben, an welchem Tag es endet.</translation>
    </message>
</context>
<context>
    <name>FindingAssignCommand</name>
    <message>
        <source>Says who has to mend a finding, such as F-1; work that was begun begins again.</source>
        <translation>Sagt, wer eine Feststellung wie F-1 behebt; begonnene Arbeit beginnt von vorn.</translation>
    </message>
</context>
<context>
    <name>FindingListCommand</name>
    <message>
        <source>Lists the findings of a project with what they are about, their state and whose they are.</source>
        <translation>Listet die Feststellungen eines Projekts auf: worum es geht, ihr Zustand und wem sie gehören.</translation>
    </message>
</context>
<context>
    <name>FindingMoveCommand</name>
    <message>
        <source>Takes a finding to InProgress, ReadyForValidation, Closed, RiskAccepted or back to Open.</source>
        <translation>Bringt eine Feststellung nach InProgress, ReadyForValidation, Closed, RiskAccepted oder zurück nach Open.</translation>
    </message>
    <message>
        <source>Why; some steps need it.</source>
        <translation>Warum; manche Schritte brauchen es.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>A finding has no state “%1”.</source>
        <translation>Eine Feststellung hat keinen Zustand „%1“.</translation>
    </message>
</context>
<context>
    <name>FindingRaiseCommand</name>
    <message>
        <source>What should be.</source>
        <translation>Was sein soll.</translation>
    </message>
    <message>
        <source>What is.</source>
        <translation>Was ist.</translation>
    </message>
    <message>
        <source>Why it is so.</source>
        <translation>Warum es so ist.</translation>
    </message>
    <message>
        <source>What may come of it.</source>
        <translation>Was daraus werden kann.</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>Was zu tun ist.</translation>
    </message>
    <message>
        <source>Says that something is not as it should be; TITLE tells it in a line.</source>
        <translation>Sagt, dass etwas nicht ist, wie es sein soll; TITLE nennt es in einer Zeile.</translation>
    </message>
    <message>
        <source>The release it is about, as in model@3.</source>
        <translation>Das Release, um das es geht, wie model@3.</translation>
    </message>
    <message>
        <source>RELEASE</source>
        <translation>RELEASE</translation>
    </message>
    <message>
        <source>The use case it is about.</source>
        <translation>Der Anwendungsfall, um den es geht.</translation>
    </message>
    <message>
        <source>USE-CASE</source>
        <translation>ANWENDUNGSFALL</translation>
    </message>
    <message>
        <source>low, medium, high or critical.</source>
        <translation>low, medium, high oder critical.</translation>
    </message>
    <message>
        <source>SEVERITY</source>
        <translation>SCHWERE</translation>
    </message>
    <message>
        <source>Who has to mend it.</source>
        <translation>Wer ihn behebt.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>The day by which.</source>
        <translation>Der Tag, bis zu dem.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>TAG</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>There is no severity “%1”.</source>
        <translation>Es gibt keine Schwere „%1“.</translation>
    </message>
</context>
<context>
    <name>FindingState</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Ready for validation</source>
        <translation>Bereit zur Validierung</translation>
    </message>
    <message>
        <source>Risk accepted</source>
        <translation>Risiko akzeptiert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
</context>
<context>
    <name>FollowCommand</name>
    <message>
        <source>Says how much one wants to hear of a thing, such as UC-3.</source>
        <translation>Sagt, wie viel man von einem Ding wie UC-3 hören möchte.</translation>
    </message>
    <message>
        <source>all, mentions or muted.</source>
        <translation>all, mentions oder muted.</translation>
    </message>
    <message>
        <source>LEVEL</source>
        <translation>STUFE</translation>
    </message>
    <message>
        <source>There is no level “%1”.</source>
        <translation>Es gibt keine Stufe „%1“.</translation>
    </message>
</context>
<context>
    <name>FollowLevel</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Mentions only</source>
        <translation>Nur Erwähnungen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
</context>
<context>
    <name>ForeignConnection</name>
    <message>
        <source>A database of another program is only read.</source>
        <translation>Die Datenbank eines anderen Programms wird nur gelesen.</translation>
    </message>
    <message>
        <source>The database is damaged; nothing of it was read.</source>
        <translation>Die Datenbank ist beschädigt; es wurde nichts daraus gelesen.</translation>
    </message>
</context>
<context>
    <name>ForeignRows</name>
    <message>
        <source>The table %1 hides its row numbers; it was not read.</source>
        <translation>Die Tabelle %1 verbirgt ihre Zeilennummern; sie wurde nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>GateCommand</name>
    <message>
        <source>Says whether a release may go somewhere: exit code 0 only where policy, signatures, quorum, evidence and time all hold, 1 where not, 3 where the project cannot be trusted.</source>
        <translation>Sagt, ob ein Release irgendwohin darf: Rückgabewert 0 nur, wo Richtlinie, Signaturen, Quorum, Nachweise und Zeit alle stimmen, 1 wo nicht, 3 wo dem Projekt nicht zu trauen ist.</translation>
    </message>
    <message>
        <source>Where it is to go; production where it is left out.</source>
        <translation>Wohin es gehen soll; ohne Angabe production.</translation>
    </message>
    <message>
        <source>A file with the fingerprints of the keys that count, one a line; others do not.</source>
        <translation>Eine Datei mit den Fingerabdrücken der Schlüssel, die zählen, einer pro Zeile; andere zählen nicht.</translation>
    </message>
    <message>
        <source>A file with the policy that judges, instead of the project&apos;s.</source>
        <translation>Eine Datei mit der Richtlinie, die urteilt, anstelle der des Projekts.</translation>
    </message>
    <message>
        <source>A file with a checkpoint of the project&apos;s log that was kept: exit code 3 where the log does not begin with it.</source>
        <translation>Eine Datei mit einem aufbewahrten Prüfpunkt des Projektprotokolls: Rückgabewert 3, wenn das Protokoll nicht damit beginnt.</translation>
    </message>
    <message>
        <source>A PEM file with roots of time-stamping authorities: only sign-offs count that one behind them has stamped, and keys are judged as of that time.</source>
        <translation>Eine PEM-Datei mit Wurzelzertifikaten von Zeitstempeldiensten: Es zählen nur Abzeichnungen, die ein darauf zurückgehender Dienst gestempelt hat, und Schlüssel werden zu diesem Zeitpunkt beurteilt.</translation>
    </message>
    <message>
        <source>text, json, junit or sarif.</source>
        <translation>text, json, junit oder sarif.</translation>
    </message>
    <message>
        <source>Does not read the release&apos;s files again.</source>
        <translation>Liest die Dateien des Releases nicht erneut.</translation>
    </message>
    <message>
        <source>--format is text, json, junit or sarif.</source>
        <translation>--format ist text, json, junit oder sarif.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Wird verifiziert</translation>
    </message>
    <message>
        <source>--environment needs the name of one.</source>
        <translation>--environment braucht den Namen einer Umgebung.</translation>
    </message>
</context>
<context>
    <name>GroupAddCommand</name>
    <message>
        <source>Names a group of people whom a use case is for; its key, such as G-1, is written.</source>
        <translation>Benennt eine Gruppe von Personen, für die ein Anwendungsfall da ist; der Schlüssel, etwa G-1, wird ausgegeben.</translation>
    </message>
</context>
<context>
    <name>GroupEditCommand</name>
    <message>
        <source>Changes what is said of a user group; what no option names stays.</source>
        <translation>Ändert, was zu einer Nutzergruppe gesagt ist; was keine Option nennt, bleibt.</translation>
    </message>
    <message>
        <source>What they are called.</source>
        <translation>Wie sie heißt.</translation>
    </message>
</context>
<context>
    <name>GroupListCommand</name>
    <message>
        <source>Lists the user groups of all use cases, and how long ago each was talked with.</source>
        <translation>Listet die Nutzergruppen aller Anwendungsfälle auf und wie lange das letzte Gespräch mit jeder her ist.</translation>
    </message>
</context>
<context>
    <name>GroupOptions</name>
    <message>
        <source>--%1 is not as it has to be; see --help.</source>
        <translation>--%1 ist nicht, wie es sein muss; siehe --help.</translation>
    </message>
</context>
<context>
    <name>HandoverAnswerCommand</name>
    <message>
        <source>Answers the thing with that number, or says as its receiver why it needs no answer.</source>
        <translation>Beantwortet den Punkt mit dieser Nummer oder sagt als Empfänger, warum er keine Antwort braucht.</translation>
    </message>
    <message>
        <source>TEXT is why it needs no answer.</source>
        <translation>TEXT ist, warum es keine Antwort braucht.</translation>
    </message>
    <message>
        <source>NUMBER is that of a line of the handover, from 1, not “%1”.</source>
        <translation>NUMBER ist die Nummer einer Zeile der Übergabe, ab 1, nicht „%1“.</translation>
    </message>
</context>
<context>
    <name>HandoverAskCommand</name>
    <message>
        <source>Asks, as its receiver, for something that has to be answered before the handover is taken.</source>
        <translation>Fragt als Empfänger nach etwas, das beantwortet sein muss, bevor die Übergabe angenommen wird.</translation>
    </message>
</context>
<context>
    <name>HandoverListCommand</name>
    <message>
        <source>Lists what was handed from role to role, and what still lacks an answer.</source>
        <translation>Listet auf, was von Rolle zu Rolle übergeben wurde und wozu noch eine Antwort fehlt.</translation>
    </message>
</context>
<context>
    <name>HandoverMoveCommand</name>
    <message>
        <source>STEP is accept or return for its receiver, withdraw or offer-again for who handed it over.</source>
        <translation>STEP ist accept oder return für den Empfänger, withdraw oder offer-again für den Übergebenden.</translation>
    </message>
    <message>
        <source>The reason; return and withdraw need one.</source>
        <translation>Der Grund; return und withdraw brauchen einen.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>STEP is accept, return, withdraw or offer-again, not “%1”.</source>
        <translation>STEP ist accept, return, withdraw oder offer-again, nicht „%1“.</translation>
    </message>
</context>
<context>
    <name>HandoverOfferCommand</name>
    <message>
        <source>Hands a use case from the role you act in to another, with a checklist of what the other has to know.</source>
        <translation>Übergibt einen Anwendungsfall von der gerade ausgeübten Rolle an eine andere, mit einer Checkliste dessen, was die andere wissen muss.</translation>
    </message>
    <message>
        <source>The release it is about, as in model@3.</source>
        <translation>Das Release, um das es geht, wie model@3.</translation>
    </message>
    <message>
        <source>RELEASE</source>
        <translation>RELEASE</translation>
    </message>
    <message>
        <source>A few words with it.</source>
        <translation>Ein paar Worte dazu.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>A thing to know, in place of the usual checklist; several times.</source>
        <translation>Etwas, das man wissen muss, anstelle der üblichen Checkliste; mehrmals möglich.</translation>
    </message>
    <message>
        <source>There is no role “%1”.</source>
        <translation>Es gibt keine Rolle „%1“.</translation>
    </message>
</context>
<context>
    <name>HandoverShowCommand</name>
    <message>
        <source>Lists what a handover asks for, with the answers.</source>
        <translation>Listet auf, wonach eine Übergabe fragt, mit den Antworten.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Brings runs in from what you have; only what is new is added.</source>
        <translation>Importiert vorhandene Läufe; nur Neues kommt hinzu.</translation>
    </message>
    <message>
        <source>Only tell what would be added.</source>
        <translation>Nur anzeigen, was hinzukäme.</translation>
    </message>
    <message>
        <source>Import the rest where parts cannot be read.</source>
        <translation>Den Rest importieren, wenn Teile nicht lesbar sind.</translation>
    </message>
    <message>
        <source>Leave out what a run had logged past the step it was started again at, as TensorBoard does; else each start is a run of its own.</source>
        <translation>Auslassen, was ein Lauf über den Schritt hinaus protokolliert hatte, an dem er neu gestartet wurde, wie es TensorBoard tut; sonst ist jeder Start ein eigener Lauf.</translation>
    </message>
    <message>
        <source>Replace e-mail addresses and the names of users and hosts.</source>
        <translation>E-Mail-Adressen und die Namen von Benutzern und Rechnern ersetzen.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Would import %1 (%2):</source>
        <translation>Würde importieren: %1 (%2):</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>Imported %1 (%2):</source>
        <translation>Importiert: %1 (%2):</translation>
    </message>
    <message>
        <source>Not read: %1: %2</source>
        <translation>Nicht gelesen: %1: %2</translation>
    </message>
    <message>
        <source>Note: %1: %2</source>
        <translation>Hinweis: %1: %2</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Metric series</source>
        <translation>Metrikreihen</translation>
    </message>
    <message>
        <source>Metric points</source>
        <translation>Metrikpunkte</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Data set uses</source>
        <translation>Datensatzverwendungen</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefakte</translation>
    </message>
    <message>
        <source>Metric definitions</source>
        <translation>Metrikdefinitionen</translation>
    </message>
    <message>
        <source>Histograms</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>Stored contents</source>
        <translation>Aufbewahrte Inhalte</translation>
    </message>
    <message>
        <source>Registered models</source>
        <translation>Registrierte Modelle</translation>
    </message>
    <message>
        <source>Model versions</source>
        <translation>Modellversionen</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Aliasse</translation>
    </message>
</context>
<context>
    <name>InboxDoneCommand</name>
    <message>
        <source>Says that one is done with an entry of the inbox, by its number, or with “all”.</source>
        <translation>Sagt, dass ein Eintrag des Eingangs erledigt ist, über seine Nummer oder mit „all“.</translation>
    </message>
    <message>
        <source>Brings it back, unread.</source>
        <translation>Holt ihn zurück, ungelesen.</translation>
    </message>
</context>
<context>
    <name>InboxListCommand</name>
    <message>
        <source>Lists what reached a person and why, the newest first.</source>
        <translation>Listet auf, was eine Person erreicht hat und warum, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>Also what was done with or put off.</source>
        <translation>Auch, was erledigt oder zurückgestellt ist.</translation>
    </message>
</context>
<context>
    <name>InboxReason</name>
    <message>
        <source>Sign-off requested</source>
        <translation>Abzeichnung erbeten</translation>
    </message>
    <message>
        <source>Review requested</source>
        <translation>Prüfung erbeten</translation>
    </message>
    <message>
        <source>Harm reported</source>
        <translation>Schaden gemeldet</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Rule broken</source>
        <translation>Regel verletzt</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Erwähnt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Gefolgt</translation>
    </message>
</context>
<context>
    <name>InboxSnoozeCommand</name>
    <message>
        <source>Puts an entry of the inbox off until a day.</source>
        <translation>Stellt einen Eintrag des Eingangs bis zu einem Tag zurück.</translation>
    </message>
    <message>
        <source>When it comes back; needed.</source>
        <translation>Wann er wiederkommt; nötig.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>TAG</translation>
    </message>
</context>
<context>
    <name>InspectCommand</name>
    <message>
        <source>Tells what model files are and whether loading them is safe.</source>
        <translation>Sagt, was Modelldateien sind und ob es sicher ist, sie zu laden.</translation>
    </message>
</context>
<context>
    <name>IssueList</name>
    <message>
        <source>%1 more parts could not be read and are left out; they are not named one by one.</source>
        <translation>%1 weitere Teile konnten nicht gelesen werden und fehlen; sie werden nicht einzeln genannt.</translation>
    </message>
</context>
<context>
    <name>JsonParser</name>
    <message>
        <source>Line %1, byte %2: %3</source>
        <translation>Zeile %1, Byte %2: %3</translation>
    </message>
    <message>
        <source>the text is longer than the limit of %1 bytes.</source>
        <translation>der Text ist länger als die Grenze von %1 Byte.</translation>
    </message>
    <message>
        <source>this is not UTF-8.</source>
        <translation>das ist kein UTF-8.</translation>
    </message>
    <message>
        <source>there is text after the end of the value.</source>
        <translation>nach dem Ende des Werts folgt noch Text.</translation>
    </message>
    <message>
        <source>the text ends where a value is expected.</source>
        <translation>der Text endet, wo ein Wert erwartet wird.</translation>
    </message>
    <message>
        <source>there are more than %1 values.</source>
        <translation>es sind mehr als %1 Werte.</translation>
    </message>
    <message>
        <source>a value is expected here.</source>
        <translation>hier wird ein Wert erwartet.</translation>
    </message>
    <message>
        <source>values are nested deeper than %1 levels.</source>
        <translation>die Werte sind tiefer als %1 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>a comma or ] is expected here.</source>
        <translation>hier wird ein Komma oder ] erwartet.</translation>
    </message>
    <message>
        <source>a comma or } is expected here.</source>
        <translation>hier wird ein Komma oder } erwartet.</translation>
    </message>
    <message>
        <source>a member name in double quotes is expected here.</source>
        <translation>hier wird ein Name in doppelten Anführungszeichen erwartet.</translation>
    </message>
    <message>
        <source>a member name holds the character U+0000.</source>
        <translation>ein Name enthält das Zeichen U+0000.</translation>
    </message>
    <message>
        <source>the member name &quot;%1&quot; appears twice.</source>
        <translation>der Name &quot;%1&quot; kommt zweimal vor.</translation>
    </message>
    <message>
        <source>a colon is expected here.</source>
        <translation>hier wird ein Doppelpunkt erwartet.</translation>
    </message>
    <message>
        <source>a digit is expected here.</source>
        <translation>hier wird eine Ziffer erwartet.</translation>
    </message>
    <message>
        <source>a string is longer than %1 bytes.</source>
        <translation>eine Zeichenkette ist länger als %1 Byte.</translation>
    </message>
    <message>
        <source>a control character in a string must be escaped.</source>
        <translation>ein Steuerzeichen in einer Zeichenkette muss maskiert sein.</translation>
    </message>
    <message>
        <source>the text ends within a string.</source>
        <translation>der Text endet innerhalb einer Zeichenkette.</translation>
    </message>
    <message>
        <source>this is not a valid \u escape.</source>
        <translation>das ist keine gültige \u-Sequenz.</translation>
    </message>
    <message>
        <source>there is no such escape in JSON.</source>
        <translation>diese Escape-Sequenz gibt es in JSON nicht.</translation>
    </message>
    <message>
        <source>half of a surrogate pair stands alone.</source>
        <translation>die Hälfte eines Surrogatpaars steht allein.</translation>
    </message>
</context>
<context>
    <name>JsonValue</name>
    <message>
        <source>A number is expected here.</source>
        <translation>Hier wird eine Zahl erwartet.</translation>
    </message>
    <message>
        <source>%1 is not a whole number of at most 64 bits.</source>
        <translation>%1 ist keine ganze Zahl mit höchstens 64 Bit.</translation>
    </message>
    <message>
        <source>%1 is beyond the range of a double.</source>
        <translation>%1 liegt außerhalb des Bereichs eines double.</translation>
    </message>
</context>
<context>
    <name>KeysAuthoritiesCommand</name>
    <message>
        <source>Lists the authorities that say whose key is whose in a project.</source>
        <translation>Listet die Zertifizierungsstellen, die in einem Projekt sagen, wem welcher Schlüssel gehört.</translation>
    </message>
</context>
<context>
    <name>KeysAuthorityCommand</name>
    <message>
        <source>Founds the authority that certifies the keys of a project, accepts one of an organisation, or retires one.</source>
        <translation>Gründet die Stelle, die die Schlüssel eines Projekts zertifiziert, nimmt die einer Organisation an oder setzt eine außer Dienst.</translation>
    </message>
    <message>
        <source>What to call it; otherwise like the project.</source>
        <translation>Wie sie heißen soll; sonst wie das Projekt.</translation>
    </message>
    <message>
        <source>For how many years it is valid.</source>
        <translation>Wie viele Jahre sie gilt.</translation>
    </message>
    <message>
        <source>Accept the root certificate (PEM) of an organisation instead.</source>
        <translation>Stattdessen das Wurzelzertifikat (PEM) einer Organisation annehmen.</translation>
    </message>
    <message>
        <source>Retire the authority with this id instead.</source>
        <translation>Stattdessen die Stelle mit dieser Kennung außer Dienst setzen.</translation>
    </message>
    <message>
        <source>Why it is retired.</source>
        <translation>Warum sie außer Dienst gesetzt wird.</translation>
    </message>
    <message>
        <source>Authority: %1</source>
        <translation>Stelle: %1</translation>
    </message>
    <message>
        <source>Passphrase of the authority&apos;s new key:</source>
        <translation>Passphrase des neuen Schlüssels der Stelle:</translation>
    </message>
</context>
<context>
    <name>KeysCertifyCommand</name>
    <message>
        <source>Certifies somebody&apos;s key by the project&apos;s authority, or notes a certificate of an organisation&apos;s.</source>
        <translation>Zertifiziert jemandes Schlüssel durch die Stelle des Projekts oder vermerkt ein Zertifikat einer Organisation.</translation>
    </message>
    <message>
        <source>For how many days it is valid.</source>
        <translation>Wie viele Tage es gilt.</translation>
    </message>
    <message>
        <source>Note this certificate (PEM) instead, with those between it and the organisation&apos;s root.</source>
        <translation>Stattdessen dieses Zertifikat (PEM) vermerken, mit denen zwischen ihm und der Wurzel der Organisation.</translation>
    </message>
    <message>
        <source>The project has no authority of its own yet. Found one with: assay-cli keys authority</source>
        <translation>Das Projekt hat noch keine eigene Stelle. Gründen Sie eine mit: assay-cli keys authority</translation>
    </message>
    <message>
        <source>Passphrase of the authority&apos;s key:</source>
        <translation>Passphrase des Schlüssels der Stelle:</translation>
    </message>
</context>
<context>
    <name>KeysCreateCommand</name>
    <message>
        <source>Makes a key to sign with: an encrypted file in your folder of keys, outside of all projects.</source>
        <translation>Macht einen Schlüssel zum Unterschreiben: eine verschlüsselte Datei in Ihrem Schlüsselordner, außerhalb aller Projekte.</translation>
    </message>
    <message>
        <source>Ed25519 instead of ECDSA on P-256, which more programs check.</source>
        <translation>Ed25519 statt ECDSA auf P-256, das mehr Programme prüfen.</translation>
    </message>
    <message>
        <source>Passphrase of the new key:</source>
        <translation>Passphrase des neuen Schlüssels:</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Schlüssel: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
</context>
<context>
    <name>KeysEnrollCommand</name>
    <message>
        <source>Adds the public half of your key to a project; a key of yours that is there already signs it, too.</source>
        <translation>Trägt die öffentliche Hälfte Ihres Schlüssels in ein Projekt ein; ein Schlüssel von Ihnen, der schon dort ist, unterschreibt mit.</translation>
    </message>
    <message>
        <source>Enrolled: %1</source>
        <translation>Eingetragen: %1</translation>
    </message>
    <message>
        <source>Passphrase of the key %1:</source>
        <translation>Passphrase des Schlüssels %1:</translation>
    </message>
</context>
<context>
    <name>KeysExportCommand</name>
    <message>
        <source>Writes the public half of a key and the certificates up to its authority&apos;s, as PEM.</source>
        <translation>Gibt die öffentliche Hälfte eines Schlüssels und die Zertifikate bis zu dem seiner Stelle als PEM aus.</translation>
    </message>
</context>
<context>
    <name>KeysListCommand</name>
    <message>
        <source>Lists the keys of a project&apos;s people with what a signature of each counts for now.</source>
        <translation>Listet die Schlüssel der Leute eines Projekts mit dem, was eine Unterschrift von jedem jetzt gilt.</translation>
    </message>
</context>
<context>
    <name>KeysRevokeCommand</name>
    <message>
        <source>Ends a key: what it signed before counts, unless others may have had it by then.</source>
        <translation>Beendet einen Schlüssel: Was er vorher unterschrieben hat, gilt, sofern ihn da nicht schon andere haben konnten.</translation>
    </message>
    <message>
        <source>Since when somebody else may have had it, such as 2026-05-01T12:00:00Z: what it signed since then does not count.</source>
        <translation>Seit wann ihn jemand anders haben konnte, etwa 2026-05-01T12:00:00Z: Was er seither unterschrieben hat, gilt nicht.</translation>
    </message>
    <message>
        <source>Why; this is needed.</source>
        <translation>Warum; das ist nötig.</translation>
    </message>
    <message>
        <source>“%1” is no time; write it as 2026-05-01T12:00:00Z.</source>
        <translation>„%1“ ist keine Zeit; schreiben Sie sie wie 2026-05-01T12:00:00Z.</translation>
    </message>
</context>
<context>
    <name>LogLines</name>
    <message>
        <source>Framing or plan</source>
        <translation>Definition oder Plan</translation>
    </message>
    <message>
        <source>Request for approval</source>
        <translation>Antrag auf Genehmigung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Answer about a control</source>
        <translation>Antwort zu einer Kontrolle</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Vorschrift</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>Edition of a report</source>
        <translation>Ausgabe eines Berichts</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Gesicherte Ansicht</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Format der Datei</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>What somebody follows</source>
        <translation>Wem oder was jemand folgt</translation>
    </message>
    <message>
        <source>What somebody wants to hear</source>
        <translation>Was jemand hören möchte</translation>
    </message>
    <message>
        <source>Mark in an inbox</source>
        <translation>Markierung in einem Eingang</translation>
    </message>
    <message>
        <source>Contact with users</source>
        <translation>Kontakt mit Nutzern</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Waiver of a gate</source>
        <translation>Ausnahme von einem Gate</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Level of a skill</source>
        <translation>Stufe einer Fähigkeit</translation>
    </message>
    <message>
        <source>Required skill</source>
        <translation>Benötigte Fähigkeit</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Management brief</source>
        <translation>Kurzbericht für das Management</translation>
    </message>
</context>
<context>
    <name>LogVerifier</name>
    <message>
        <source>Entry %1 of the audit log was altered: its column %2 is not what its bytes say.</source>
        <translation>Eintrag %1 des Audit-Protokolls wurde verändert: Die Spalte %2 entspricht nicht seinen Bytes.</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log was altered or brought in: it states another project.</source>
        <translation>Eintrag %1 des Audit-Protokolls wurde verändert oder eingeschleust: Er nennt ein anderes Projekt.</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log was altered: the log size it states does not fit its number.</source>
        <translation>Eintrag %1 des Audit-Protokolls wurde verändert: Die angegebene Protokollgröße passt nicht zu seiner Nummer.</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log was altered: %2</source>
        <translation>Eintrag %1 des Audit-Protokolls wurde verändert: %2</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log was altered: the root stated after it is that of other bytes.</source>
        <translation>Eintrag %1 des Audit-Protokolls wurde verändert: Die danach angegebene Wurzel gehört zu anderen Bytes.</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log is missing.</source>
        <translation>Eintrag %1 des Audit-Protokolls fehlt.</translation>
    </message>
    <message>
        <source>Entries %1 to %2 of the audit log are missing.</source>
        <translation>Die Einträge %1 bis %2 des Audit-Protokolls fehlen.</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log was added: its number stands there already.</source>
        <translation>Eintrag %1 des Audit-Protokolls wurde hinzugefügt: Seine Nummer ist bereits vergeben.</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log was added: the stored head of the log ends before it.</source>
        <translation>Eintrag %1 des Audit-Protokolls wurde hinzugefügt: Der gespeicherte Kopf des Protokolls endet davor.</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log, its last, was altered, or the stored head of the log was.</source>
        <translation>Eintrag %1, der letzte des Audit-Protokolls, oder der gespeicherte Kopf des Protokolls wurde verändert.</translation>
    </message>
</context>
<context>
    <name>ManagerPane</name>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
</context>
<context>
    <name>MeetingAddCommand</name>
    <message>
        <source>Writes the minutes of a meeting: who was there, and what came of it.</source>
        <translation>Schreibt das Protokoll einer Besprechung: wer dabei war und was dabei herauskam.</translation>
    </message>
    <message>
        <source>When; otherwise now.</source>
        <translation>Wann; sonst jetzt.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>TAG</translation>
    </message>
    <message>
        <source>The minutes.</source>
        <translation>Das Protokoll der Besprechung.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>The use case it was about.</source>
        <translation>Der Anwendungsfall, um den es ging.</translation>
    </message>
    <message>
        <source>USE-CASE</source>
        <translation>ANWENDUNGSFALL</translation>
    </message>
    <message>
        <source>Somebody who was there; several times.</source>
        <translation>Jemand, der dabei war; mehrmals möglich.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Title of a decision that it proposes; several times.</source>
        <translation>Titel einer Entscheidung, die sie vorschlägt; mehrmals möglich.</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TITEL</translation>
    </message>
    <message>
        <source>What came of it and is in the project, as KIND/KEY; several times.</source>
        <translation>Was dabei herauskam und im Projekt steht, als KIND/KEY; mehrmals möglich.</translation>
    </message>
    <message>
        <source>THING</source>
        <translation>DING</translation>
    </message>
    <message>
        <source>“%1” is not KIND/KEY, such as decision/D-1.</source>
        <translation>„%1“ ist nicht KIND/KEY, etwa decision/D-1.</translation>
    </message>
</context>
<context>
    <name>MeetingListCommand</name>
    <message>
        <source>Lists meetings with who was there and what came of them.</source>
        <translation>Listet Besprechungen auf: wer dabei war und was dabei herauskam.</translation>
    </message>
</context>
<context>
    <name>MerkleFrontier</name>
    <message>
        <source>The stored head of the audit log is damaged: its %1 bytes do not fit the size it states. The entries are unharmed; verify the project to see what they say.</source>
        <translation>Der gespeicherte Kopf des Audit-Protokolls ist beschädigt: Seine %1 Bytes passen nicht zur angegebenen Größe. Die Einträge sind unversehrt; bitte das Projekt verifizieren, um zu sehen, was sie aussagen.</translation>
    </message>
</context>
<context>
    <name>MerkleTree</name>
    <message>
        <source>No proof can be given for entry or size %1 in a log of size %2 of which %3 entries are known.</source>
        <translation>Für Eintrag oder Größe %1 ist kein Nachweis möglich: Das Protokoll hat die Größe %2, davon sind %3 Einträge bekannt.</translation>
    </message>
</context>
<context>
    <name>MetricsCommand</name>
    <message>
        <source>Writes every point of one metric of one run, as logged.</source>
        <translation>Schreibt jeden Punkt einer Metrik eines Laufs, wie protokolliert.</translation>
    </message>
</context>
<context>
    <name>MlArchitectPane</name>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>Noch keine Modelle</translation>
    </message>
    <message>
        <source>Experiments, runs and registered models are counted here once a store is imported.</source>
        <translation>Experimente, Läufe und registrierte Modelle werden hier gezählt, sobald ein Store importiert ist.</translation>
    </message>
    <message>
        <source>What this page will show</source>
        <translation>Was diese Seite zeigen wird</translation>
    </message>
    <message>
        <source>The whole system of each use case, drawn</source>
        <translation>Das ganze System jedes Anwendungsfalls als Zeichnung</translation>
    </message>
    <message>
        <source>Model versions with lineage to data and code</source>
        <translation>Modellversionen mit Herkunft bis zu Daten und Code</translation>
    </message>
    <message>
        <source>Standards, and which use case keeps to which</source>
        <translation>Standards und welcher Anwendungsfall sie einhält</translation>
    </message>
    <message>
        <source>Registered models</source>
        <translation>Registrierte Modelle</translation>
    </message>
    <message>
        <source>with a name of their own</source>
        <translation>mit eigenem Namen</translation>
    </message>
    <message>
        <source>Model versions</source>
        <translation>Modellversionen</translation>
    </message>
    <message>
        <source>kept for releases</source>
        <translation>für Releases aufbewahrt</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Aliasse</translation>
    </message>
    <message>
        <source>names that point at a version</source>
        <translation>Namen, die auf eine Version zeigen</translation>
    </message>
    <message>
        <source>Data set versions</source>
        <translation>Datensatzversionen</translation>
    </message>
    <message>
        <source>behind the runs</source>
        <translation>hinter den Läufen</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <source>deleted in its source</source>
        <translation>in der Quelle gelöscht</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Propose a decision…</source>
        <translation>Entscheidung vorschlagen…</translation>
    </message>
</context>
<context>
    <name>MlflowFilesImporter</name>
    <message>
        <source>MLflow file store (mlruns folder)</source>
        <translation>MLflow-Dateiablage (Ordner mlruns)</translation>
    </message>
    <message>
        <source>%1 is not an MLflow file store: no folder in it has a meta.yaml that names an experiment_id.</source>
        <translation>%1 ist keine MLflow-Dateiablage: Kein Ordner darin hat eine meta.yaml, die eine experiment_id nennt.</translation>
    </message>
</context>
<context>
    <name>MlflowSqliteImporter</name>
    <message>
        <source>MLflow database (SQLite file such as mlflow.db)</source>
        <translation>MLflow-Datenbank (SQLite-Datei wie mlflow.db)</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>Makes an empty project with you in it.</source>
        <translation>Legt ein leeres Projekt mit Ihnen als Person an.</translation>
    </message>
    <message>
        <source>The project&apos;s name; otherwise the file&apos;s.</source>
        <translation>Name des Projekts; sonst der der Datei.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Your name; otherwise the system&apos;s.</source>
        <translation>Ihr Name; sonst der des Systems.</translation>
    </message>
    <message>
        <source>%1 is ready. Bring runs in with: assay-cli import %1 SOURCE</source>
        <translation>%1 ist bereit. Läufe importieren mit: assay-cli import %1 QUELLE</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>The project has no people, so nobody can change it.</source>
        <translation>Das Projekt hat keine Personen, daher kann niemand es ändern.</translation>
    </message>
</context>
<context>
    <name>PolicyAgreeCommand</name>
    <message>
        <source>Agrees, as a manager who wrote nothing of it, that a proposed draft such as model-release@2 is published.</source>
        <translation>Stimmt als Manager, der nichts davon geschrieben hat, zu, dass ein vorgeschlagener Entwurf wie model-release@2 veröffentlicht wird.</translation>
    </message>
</context>
<context>
    <name>PolicyDiffCommand</name>
    <message>
        <source>Lists what is otherwise in the second policy than in the first: gates, signatures and controls.</source>
        <translation>Listet auf, was in der zweiten Richtlinie anders ist als in der ersten: Gates, Unterschriften und Kontrollen.</translation>
    </message>
</context>
<context>
    <name>PolicyDraftCommand</name>
    <message>
        <source>Keeps a policy that nobody is judged by yet; FILE is its JSON.</source>
        <translation>Bewahrt eine Richtlinie auf, nach der noch niemand beurteilt wird; FILE ist ihr JSON.</translation>
    </message>
</context>
<context>
    <name>PolicyListCommand</name>
    <message>
        <source>Lists the versions of the policies that releases are judged by.</source>
        <translation>Listet die Versionen der Richtlinien auf, nach denen Releases beurteilt werden.</translation>
    </message>
</context>
<context>
    <name>PolicyProposeCommand</name>
    <message>
        <source>Asks the managers to agree to a draft such as model-release@2; one has to before it is published.</source>
        <translation>Bittet die Manager um Zustimmung zu einem Entwurf wie model-release@2; einer muss vor der Veröffentlichung zustimmen.</translation>
    </message>
</context>
<context>
    <name>PolicyPublishCommand</name>
    <message>
        <source>Puts a draft that a manager has agreed to into force from its day on, such as model-release@2.</source>
        <translation>Setzt einen Entwurf wie model-release@2, dem ein Manager zugestimmt hat, ab seinem Tag in Kraft.</translation>
    </message>
</context>
<context>
    <name>PolicyReturnCommand</name>
    <message>
        <source>Sends a proposed draft such as model-release@2 back, as a manager who wrote nothing of it.</source>
        <translation>Gibt als Manager, der nichts davon geschrieben hat, einen vorgeschlagenen Entwurf wie model-release@2 zurück.</translation>
    </message>
</context>
<context>
    <name>PolicyShowCommand</name>
    <message>
        <source>Prints a policy as the text that was hashed, such as model-release@1; without a number the newest.</source>
        <translation>Gibt eine Richtlinie wie model-release@1 als den Text aus, der gehasht wurde; ohne Nummer die neueste.</translation>
    </message>
</context>
<context>
    <name>PolicyStepCommand</name>
    <message>
        <source>Why; needed.</source>
        <translation>Warum; nötig.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Warum.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
</context>
<context>
    <name>PolicyWithdrawCommand</name>
    <message>
        <source>Drops a draft, or ends a version such as model-release@2 as long as another one is in force.</source>
        <translation>Verwirft einen Entwurf oder beendet eine Fassung wie model-release@2, solange eine andere in Kraft ist.</translation>
    </message>
</context>
<context>
    <name>Portfolio</name>
    <message>
        <source>The audit log does not know %1. Verify the project.</source>
        <translation>Das Audit-Protokoll kennt %1 nicht. Bitte das Projekt verifizieren.</translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation>Machbarkeit</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
</context>
<context>
    <name>PriorityListCommand</name>
    <message>
        <source>Ranks the use cases by value × reach × feasibility ÷ risk, and says by which figures.</source>
        <translation>Ordnet die Anwendungsfälle nach Wert × Reichweite × Machbarkeit ÷ Risiko und nennt die Zahlen dahinter.</translation>
    </message>
</context>
<context>
    <name>PrioritySetCommand</name>
    <message>
        <source>Rates a use case from 1 to 5 in one respect: value, feasibility, risk or reach.</source>
        <translation>Bewertet einen Anwendungsfall in einer Hinsicht von 1 bis 5: value, feasibility, risk oder reach.</translation>
    </message>
    <message>
        <source>The reason, which a rating needs.</source>
        <translation>Die Begründung, die eine Bewertung braucht.</translation>
    </message>
    <message>
        <source>RESPECT is value, feasibility, risk or reach, and SCORE is 1 to 5.</source>
        <translation>RESPECT ist value, feasibility, risk oder reach, und SCORE ist 1 bis 5.</translation>
    </message>
</context>
<context>
    <name>ProjectLock</name>
    <message>
        <source>The project&apos;s lock file cannot be locked. Nothing was written; check that the disk is a local one.</source>
        <translation>Die Sperrdatei des Projekts lässt sich nicht sperren. Es wurde nichts geschrieben; bitte prüfen, ob der Datenträger lokal ist.</translation>
    </message>
    <message>
        <source>The lock file %1 cannot be made. Nothing was written; check the folder&apos;s rights and free space.</source>
        <translation>Die Sperrdatei %1 lässt sich nicht anlegen. Es wurde nichts geschrieben; bitte Rechte und freien Platz des Ordners prüfen.</translation>
    </message>
</context>
<context>
    <name>ProjectOpening</name>
    <message>
        <source>The folder %1 for the demo project could not be made. Nothing was changed; check that it can be written.</source>
        <translation>Der Ordner %1 für das Demo-Projekt konnte nicht angelegt werden. Es wurde nichts geändert; bitte prüfen, ob dort geschrieben werden darf.</translation>
    </message>
</context>
<context>
    <name>ProjectVerifier</name>
    <message>
        <source>The verification was stopped, so nothing is known of the project.</source>
        <translation>Die Verifizierung wurde angehalten, über das Projekt ist daher nichts bekannt.</translation>
    </message>
</context>
<context>
    <name>RaciListCommand</name>
    <message>
        <source>Lists who is responsible, accountable, consulted and informed, and the stages for which nobody is accountable.</source>
        <translation>Listet auf, wer durchführt, wer verantwortet, wer beratend mitwirkt und wer informiert wird, sowie die Phasen, die niemand verantwortet.</translation>
    </message>
</context>
<context>
    <name>RaciSetCommand</name>
    <message>
        <source>Says what somebody has to do with a stage of a use case: R, A, C, I, or - to take it back.</source>
        <translation>Legt fest, was jemand mit einer Phase eines Anwendungsfalls zu tun hat: R, A, C, I oder - zum Zurücknehmen.</translation>
    </message>
    <message>
        <source>STAGE is frame, data, develop, validate, release or operate, and DUTY R, A, C, I or -.</source>
        <translation>STAGE ist frame, data, develop, validate, release oder operate, und DUTY ist R, A, C, I oder -.</translation>
    </message>
</context>
<context>
    <name>ReceiptCommand</name>
    <message>
        <source>Gives the receipt of a sign-off: the decision, its entry in the log, and the proof that a checkpoint covers it.</source>
        <translation>Gibt die Quittung einer Abzeichnung aus: die Entscheidung, ihren Eintrag im Protokoll und den Nachweis, dass ein Prüfpunkt ihn abdeckt.</translation>
    </message>
    <message>
        <source>Write it into this file instead of printing it.</source>
        <translation>Ihn in diese Datei schreiben, statt ihn auszugeben.</translation>
    </message>
</context>
<context>
    <name>RegulationListCommand</name>
    <message>
        <source>Lists the regulations that controls cite, with what took the place of which.</source>
        <translation>Listet die Vorschriften auf, die Kontrollen nennen, und was an wessen Stelle trat.</translation>
    </message>
</context>
<context>
    <name>RegulationReplaceCommand</name>
    <message>
        <source>Takes the regulation in FILE for another and tells which controls and releases to look at again.</source>
        <translation>Setzt die Vorschrift in FILE an die Stelle einer anderen und nennt die Kontrollen und Releases, die neu anzusehen sind.</translation>
    </message>
    <message>
        <source>%1@%2 cites it in %3: %4</source>
        <translation>%1@%2 nennt sie in %3: %4</translation>
    </message>
    <message>
        <source>%1 is judged by %2@%3</source>
        <translation>%1 wird nach %2@%3 beurteilt</translation>
    </message>
</context>
<context>
    <name>ReleaseArtifactCommand</name>
    <message>
        <source>Adds files to a release: their bytes go into the project&apos;s own store, by their SHA-256.</source>
        <translation>Fügt einem Release Dateien hinzu: Ihre Bytes kommen in den eigenen Speicher des Projekts, unter ihrem SHA-256.</translation>
    </message>
    <message>
        <source>model, environment, code or other; model where it is left out.</source>
        <translation>model, environment, code oder other; ohne Angabe model.</translation>
    </message>
    <message>
        <source>The bytes stay where they are; only digest and place are recorded.</source>
        <translation>Die Bytes bleiben, wo sie sind; nur Prüfsumme und Ort werden festgehalten.</translation>
    </message>
    <message>
        <source>Its path within the model, for one file; its name where it is left out.</source>
        <translation>Bei einer einzelnen Datei ihr Pfad im Modell; ohne Angabe ihr Name.</translation>
    </message>
    <message>
        <source>--kind is model, environment, code or other.</source>
        <translation>--kind ist model, environment, code oder other.</translation>
    </message>
    <message>
        <source>--path is for one file.</source>
        <translation>--path gilt für eine einzelne Datei.</translation>
    </message>
</context>
<context>
    <name>ReleaseBeginCommand</name>
    <message>
        <source>Begins a release: a new version of a model made of a run, or a version of an imported registry.</source>
        <translation>Beginnt ein Release: eine neue Version eines Modells aus einem Lauf oder eine Version einer importierten Registry.</translation>
    </message>
    <message>
        <source>The run that the model came from, by its id.</source>
        <translation>Der Lauf, aus dem das Modell kam, nach seiner ID.</translation>
    </message>
    <message>
        <source>With --run: the name of the model that gets a new version.</source>
        <translation>Mit --run: der Name des Modells, das eine neue Version bekommt.</translation>
    </message>
    <message>
        <source>Instead: a version of an imported registry, such as credit@3.</source>
        <translation>Stattdessen: eine Version einer importierten Registry, etwa credit@3.</translation>
    </message>
    <message>
        <source>The use case that it serves; left out for that of the run&apos;s experiment.</source>
        <translation>Der Anwendungsfall, dem es dient; ohne Angabe der des Experiments, zu dem der Lauf gehört.</translation>
    </message>
    <message>
        <source>How the model works, in a few words.</source>
        <translation>Wie das Modell arbeitet, in wenigen Worten.</translation>
    </message>
    <message>
        <source>The commit of its code, where the run does not say.</source>
        <translation>Der Commit des Codes, falls der Lauf ihn nicht nennt.</translation>
    </message>
    <message>
        <source>Names of its input columns with commas between, where the run does not say.</source>
        <translation>Namen der Eingabespalten, durch Kommas getrennt, falls der Lauf sie nicht nennt.</translation>
    </message>
    <message>
        <source>Say either --run with --model, or --version.</source>
        <translation>Entweder --run mit --model angeben oder --version.</translation>
    </message>
    <message>
        <source>%1 has begun: %2</source>
        <translation>%1 ist begonnen: %2</translation>
    </message>
</context>
<context>
    <name>ReleaseCheckCommand</name>
    <message>
        <source>Reads the files of a release again and records whether they are what they were, and what is in them.</source>
        <translation>Liest die Dateien eines Releases noch einmal und hält fest, ob sie sind, was sie waren, und was darin ist.</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>GEÄNDERT</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ReleaseDescribeCommand</name>
    <message>
        <source>Says what a release consists of where no machine knows it.</source>
        <translation>Sagt, woraus ein Release besteht, wo keine Maschine es weiß.</translation>
    </message>
    <message>
        <source>The use case that it serves.</source>
        <translation>Der Anwendungsfall, dem es dient.</translation>
    </message>
    <message>
        <source>How the model works, in a few words.</source>
        <translation>Wie das Modell arbeitet, in wenigen Worten.</translation>
    </message>
    <message>
        <source>The commit of its code.</source>
        <translation>Der Commit des Codes.</translation>
    </message>
    <message>
        <source>Names of its input columns, with commas between.</source>
        <translation>Namen der Eingabespalten, durch Kommas getrennt.</translation>
    </message>
</context>
<context>
    <name>ReleaseExportCommand</name>
    <message>
        <source>Writes a release with its decisions, evidence and files as a package that strangers can check.</source>
        <translation>Schreibt ein Release mit seinen Entscheidungen, Nachweisen und Dateien als Paket, das Außenstehende prüfen können.</translation>
    </message>
    <message>
        <source>The new folder, or the new archive where it ends with .zip.</source>
        <translation>Der neue Ordner, oder das neue Archiv, wenn er auf .zip endet.</translation>
    </message>
    <message>
        <source>Sign the model&apos;s files with this key of yours, by the beginning of its fingerprint.</source>
        <translation>Die Dateien des Modells mit diesem eigenen Schlüssel signieren, angegeben durch den Anfang seines Fingerabdrucks.</translation>
    </message>
    <message>
        <source>Leave out the files of the model and of the evidence.</source>
        <translation>Die Dateien des Modells und der Nachweise weglassen.</translation>
    </message>
    <message>
        <source>Say with --out where to write the package.</source>
        <translation>Mit --out angeben, wohin das Paket geschrieben wird.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export läuft</translation>
    </message>
    <message>
        <source>Written: %1, files: %2, bytes: %3</source>
        <translation>Geschrieben: %1, Dateien: %2, Bytes: %3</translation>
    </message>
    <message>
        <source>Nobody has signed the log in it. Sign a checkpoint with: assay-cli checkpoint, or name a --key.</source>
        <translation>Das Protokoll darin hat niemand unterschrieben. Einen Prüfpunkt unterschreiben mit: assay-cli checkpoint, oder einen --key angeben.</translation>
    </message>
    <message>
        <source>Passphrase of the key %1:</source>
        <translation>Passphrase des Schlüssels %1:</translation>
    </message>
</context>
<context>
    <name>ReleaseListCommand</name>
    <message>
        <source>Lists the releases of a project with their state, identity and what is missing of it.</source>
        <translation>Listet die Releases eines Projekts mit Zustand, Identität und dem, was daran fehlt.</translation>
    </message>
</context>
<context>
    <name>ReleaseMoveCommand</name>
    <message>
        <source>Takes a release one step further, such as to Candidate, InValidation or Suspended.</source>
        <translation>Bringt ein Release einen Schritt weiter, etwa zu Candidate, InValidation oder Suspended.</translation>
    </message>
    <message>
        <source>Why; some steps need it.</source>
        <translation>Warum; manche Schritte brauchen es.</translation>
    </message>
    <message>
        <source>“%1” is no state of a release.</source>
        <translation>„%1“ ist kein Zustand eines Releases.</translation>
    </message>
</context>
<context>
    <name>ReleaseSplitCommand</name>
    <message>
        <source>Says which data a release was trained or tested on: reads a CSV file and keeps its digest and the hashes of its rows.</source>
        <translation>Sagt, mit welchen Daten ein Release trainiert oder getestet wurde: liest eine CSV-Datei und behält ihre Prüfsumme und die Hashes ihrer Zeilen.</translation>
    </message>
    <message>
        <source>The data set&apos;s name; the file&apos;s where it is left out.</source>
        <translation>Der Name des Datensatzes; ohne Angabe der Name der Datei.</translation>
    </message>
    <message>
        <source>Columns that are no part of a row, with commas between, such as its number.</source>
        <translation>Spalten, die nicht zu einer Zeile gehören, mit Kommas dazwischen, etwa ihre Nummer.</translation>
    </message>
</context>
<context>
    <name>ReleaseState</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Awaiting sign-off</source>
        <translation>Warten auf Abnahme</translation>
    </message>
    <message>
        <source>In validation</source>
        <translation>In Validierung</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Approved with conditions</source>
        <translation>Mit Auflagen genehmigt</translation>
    </message>
    <message>
        <source>Changes requested</source>
        <translation>Änderungen verlangt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Lebend</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Abgelöst</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
</context>
<context>
    <name>ReleaseSubmitCommand</name>
    <message>
        <source>Freezes what is known of a candidate and asks for decisions on it.</source>
        <translation>Friert ein, was über einen Kandidaten bekannt ist, und bittet um Entscheidungen darüber.</translation>
    </message>
    <message>
        <source>What those who decide should know.</source>
        <translation>Was diejenigen wissen sollten, die entscheiden.</translation>
    </message>
    <message>
        <source>Approval is asked for: %1</source>
        <translation>Um Genehmigung wird gebeten: %1</translation>
    </message>
</context>
<context>
    <name>ReportBlockKind</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Table of runs</source>
        <translation>Tabelle von Läufen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>ReportExportCommand</name>
    <message>
        <source>Writes a report as one HTML file that needs nothing else: as it is now, or a frozen edition.</source>
        <translation>Schreibt einen Bericht als eine HTML-Datei, die nichts weiter braucht: wie er jetzt ist oder eine eingefrorene Ausgabe.</translation>
    </message>
    <message>
        <source>The file to write; it is replaced whole. Needed.</source>
        <translation>Die zu schreibende Datei; sie wird ganz ersetzt. Nötig.</translation>
    </message>
    <message>
        <source>FILE.html</source>
        <translation>DATEI.html</translation>
    </message>
    <message>
        <source>A frozen edition by its number; otherwise the live report.</source>
        <translation>Eine eingefrorene Ausgabe mit ihrer Nummer; sonst der lebende Bericht.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Say where to write with --output FILE.html, and which edition by its number. Nothing was written.</source>
        <translation>Geben Sie mit --output DATEI.html an, wohin geschrieben wird, und die Ausgabe mit ihrer Nummer. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>“%1” is written to %2.</source>
        <translation>„%1“ ist nach %2 geschrieben.</translation>
    </message>
</context>
<context>
    <name>ReportFreezeCommand</name>
    <message>
        <source>Stores what a report shows now as its next edition, with the digests of its figures.</source>
        <translation>Speichert, was ein Bericht jetzt zeigt, als seine nächste Ausgabe, mit den Prüfsummen seiner Zahlen.</translation>
    </message>
    <message>
        <source>Edition %1 of “%2”: %3</source>
        <translation>Ausgabe %1 von „%2“: %3</translation>
    </message>
</context>
<context>
    <name>ReportListCommand</name>
    <message>
        <source>Lists the analysis reports of a project, changed last first.</source>
        <translation>Listet die Analyseberichte eines Projekts, zuletzt geänderte zuerst.</translation>
    </message>
</context>
<context>
    <name>ReportShowCommand</name>
    <message>
        <source>Lists what a report is made of, and its frozen editions. REPORT is its id, its title or its use case.</source>
        <translation>Listet, woraus ein Bericht besteht, und seine eingefrorenen Ausgaben. REPORT ist seine Kennung, sein Titel oder sein Anwendungsfall.</translation>
    </message>
</context>
<context>
    <name>RequestOutcome</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Hinfällig</translation>
    </message>
</context>
<context>
    <name>RestoredCommand</name>
    <message>
        <source>Says in the log why a project is older, or another, than what you saw of it: a restored backup.</source>
        <translation>Sagt im Protokoll, warum ein Projekt älter oder anders ist als das, was Sie davon gesehen haben: ein wiederhergestelltes Backup.</translation>
    </message>
    <message>
        <source>Why; this is needed.</source>
        <translation>Warum; das ist nötig.</translation>
    </message>
</context>
<context>
    <name>RiskTier</name>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Data engineer</source>
        <translation>Data Engineer</translation>
    </message>
    <message>
        <source>Data scientist</source>
        <translation>Data Scientist</translation>
    </message>
    <message>
        <source>Software engineer</source>
        <translation>Software Engineer</translation>
    </message>
    <message>
        <source>DevOps engineer</source>
        <translation>DevOps Engineer</translation>
    </message>
    <message>
        <source>ML architect</source>
        <translation>ML-Architekt</translation>
    </message>
    <message>
        <source>Model-risk auditor</source>
        <translation>Modellrisiko-Prüfer</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Business owner</source>
        <translation>Fachverantwortlicher</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Endnutzer</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
</context>
<context>
    <name>RunEditCommand</name>
    <message>
        <source>Renames, tags, untags, notes, archives or restores runs: what people say of them, which no import changes.</source>
        <translation>Läufe umbenennen, mit Tags versehen, Tags wegnehmen, Notizen schreiben, archivieren, wiederherstellen: was Menschen von ihnen sagen; kein Import ändert es.</translation>
    </message>
    <message>
        <source>rename: what to call the run; empty for the name of its source.</source>
        <translation>rename: wie der Lauf heißen soll; leer für den Namen seiner Quelle.</translation>
    </message>
    <message>
        <source>tag, untag: the tag&apos;s key.</source>
        <translation>tag, untag: der Schlüssel des Tags.</translation>
    </message>
    <message>
        <source>tag: the tag&apos;s value.</source>
        <translation>tag: der Wert des Tags.</translation>
    </message>
    <message>
        <source>note: what to note, in Markdown.</source>
        <translation>note: die Notiz, in Markdown.</translation>
    </message>
    <message>
        <source>note: about this metric of the runs.</source>
        <translation>note: zu dieser Metrik der Läufe.</translation>
    </message>
    <message>
        <source>note: about these steps of the metric, such as 100 or 100:200.</source>
        <translation>note: zu diesen Schritten der Metrik, etwa 100 oder 100:200.</translation>
    </message>
    <message>
        <source>archive, restore: why.</source>
        <translation>archive, restore: weshalb.</translation>
    </message>
    <message>
        <source>EDIT is rename, tag, untag, note, archive or restore, not “%1”.</source>
        <translation>EDIT ist rename, tag, untag, note, archive oder restore, nicht „%1“.</translation>
    </message>
    <message>
        <source>run %1 needs --%2.</source>
        <translation>run %1 braucht --%2.</translation>
    </message>
    <message>
        <source>run rename takes one run.</source>
        <translation>run rename nimmt einen Lauf.</translation>
    </message>
    <message>
        <source>--steps takes one step or two, such as 100:200.</source>
        <translation>--steps nimmt einen Schritt oder zwei, etwa 100:200.</translation>
    </message>
</context>
<context>
    <name>RunStatus</name>
    <message>
        <source>scheduled</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>running</source>
        <translation>laufend</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>abgebrochen</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>The project has no run number %1.</source>
        <translation>Das Projekt hat keinen Lauf mit der Nummer %1.</translation>
    </message>
</context>
<context>
    <name>RunsCommand</name>
    <message>
        <source>Lists the runs of a project that a query finds, newest first.</source>
        <translation>Listet die Läufe eines Projekts, die eine Abfrage findet, neueste zuerst.</translation>
    </message>
    <message>
        <source>Only runs that match, such as: metrics.val_auc &gt; 0.88 AND NOT params.booster = &apos;dart&apos;. What is not understood is marked, and the exit code is 2.</source>
        <translation>Nur passende Läufe, etwa: metrics.val_auc &gt; 0.88 AND NOT params.booster = &apos;dart&apos;. Unverstandenes wird markiert, und der Rückgabewert ist 2.</translation>
    </message>
    <message>
        <source>Keys with ASC or DESC, such as: metrics.loss DESC, start_time.</source>
        <translation>Schlüssel mit ASC oder DESC, etwa: metrics.loss DESC, start_time.</translation>
    </message>
    <message>
        <source>What to list, such as: run_name,params.lr,metrics.loss,min(metrics.loss),at(metrics.loss, 100),tags.team,datasets,duration.</source>
        <translation>Was gelistet wird, etwa: run_name,params.lr,metrics.loss,min(metrics.loss),at(metrics.loss, 100),tags.team,datasets,duration.</translation>
    </message>
    <message>
        <source>active: neither archived nor deleted in their source; deleted: those that are; or all.</source>
        <translation>active: weder archiviert noch in ihrer Quelle gelöscht; deleted: die anderen; oder all.</translation>
    </message>
    <message>
        <source>As a saved view of the window has it, which is named by its id or its name: its experiment, filter, order, columns and which runs. The options above go before it.</source>
        <translation>Wie eine im Fenster gesicherte Ansicht es hat, die mit Kennung oder Name genannt wird: Experiment, Filter, Reihenfolge, Spalten und welche Läufe. Die obigen Optionen gehen ihr vor.</translation>
    </message>
    <message>
        <source>At most so many runs.</source>
        <translation>Höchstens so viele Läufe.</translation>
    </message>
    <message>
        <source>The saved view is sorted by a metric at a step, which only the window does. Say another order with --order.</source>
        <translation>Die gespeicherte Ansicht ist nach einer Metrik bei einem Schritt sortiert, was nur das Fenster kann. Eine andere Reihenfolge lässt sich mit --order angeben.</translation>
    </message>
    <message>
        <source>--view takes active, deleted or all.</source>
        <translation>--view nimmt active, deleted oder all.</translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1.</source>
        <translation>--limit nimmt eine ganze Zahl ab 1.</translation>
    </message>
</context>
<context>
    <name>SaveTable</name>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>Searches everything written: words, &quot;whole phrases&quot;, and type: role: state: owner: is:open|done|stale before: after:</source>
        <translation>Durchsucht alles Geschriebene: Wörter, &quot;ganze Wendungen&quot; und type: role: state: owner: is:open|done|stale before: after:</translation>
    </message>
</context>
<context>
    <name>SequenceCheck</name>
    <message>
        <source>Entries %1 and %2 of the audit log have been exchanged.</source>
        <translation>Die Einträge %1 und %2 des Audit-Protokolls wurden vertauscht.</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log was altered: it holds the bytes of an entry %2.</source>
        <translation>Eintrag %1 des Audit-Protokolls wurde verändert: Er enthält die Bytes eines Eintrags %2.</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log was added: those after it state their numbers without it.</source>
        <translation>Eintrag %1 des Audit-Protokolls wurde hinzugefügt: Die Nummern der folgenden Einträge kennen ihn nicht.</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log is missing: what stands in its place states a later number.</source>
        <translation>Eintrag %1 des Audit-Protokolls fehlt: Was an seiner Stelle steht, nennt eine spätere Nummer.</translation>
    </message>
</context>
<context>
    <name>SeriesBlock</name>
    <message>
        <source>The checksum at byte 12 of a block of metric points does not match its bytes; nothing was read from it, restore the project from a backup.</source>
        <translation>Die Prüfsumme an Byte 12 eines Blocks von Metrikpunkten passt nicht zu seinen Bytes; es wurde nichts daraus gelesen, bitte das Projekt aus einer Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>A column of a block of metric points, from byte 112 on, does not hold what its header says; nothing was read from it, restore the project from a backup.</source>
        <translation>Eine Spalte eines Blocks von Metrikpunkten, ab Byte 112, enthält nicht, was sein Kopf angibt; es wurde nichts daraus gelesen, bitte das Projekt aus einer Sicherung wiederherstellen.</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
</context>
<context>
    <name>SignCommand</name>
    <message>
        <source>Decides on a release and signs the decision with your key: approve, approve-with-conditions, request-changes, reject, abstain or revoke.</source>
        <translation>Entscheidet über ein Release und unterschreibt die Entscheidung mit dem eigenen Schlüssel: approve, approve-with-conditions, request-changes, reject, abstain oder revoke.</translation>
    </message>
    <message>
        <source>A condition of the approval; may be repeated.</source>
        <translation>Eine Auflage der Genehmigung; darf mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>The reason.</source>
        <translation>Die Begründung.</translation>
    </message>
    <message>
        <source>Until when the approval counts, such as 2027-04-13.</source>
        <translation>Bis wann die Genehmigung gilt, etwa 2027-04-13.</translation>
    </message>
    <message>
        <source>Where the release may run; production where it is left out.</source>
        <translation>Wo das Release laufen darf; ohne Angabe production.</translation>
    </message>
    <message>
        <source>The key to sign with, by the beginning of its fingerprint; your only one where it is left out.</source>
        <translation>Der Schlüssel zum Signieren, angegeben durch den Anfang seines Fingerabdrucks; ohne Angabe der einzige eigene.</translation>
    </message>
    <message>
        <source>An authority that stamps the signature&apos;s time (RFC 3161).</source>
        <translation>Eine Stelle, die die Zeit der Signatur stempelt (RFC 3161).</translation>
    </message>
    <message>
        <source>A PEM file with the certificates that the authority&apos;s leads to.</source>
        <translation>Eine PEM-Datei mit den Zertifikaten, zu denen das der Stelle führt.</translation>
    </message>
    <message>
        <source>Write the receipt of the sign-off into this file: keep it where those who may write the project cannot change it.</source>
        <translation>Die Quittung der Abzeichnung in diese Datei schreiben: dort aufbewahren, wo diejenigen, die in das Projekt schreiben dürfen, sie nicht ändern können.</translation>
    </message>
    <message>
        <source>Passphrase of the key %1:</source>
        <translation>Passphrase des Schlüssels %1:</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>Signiert: %1</translation>
    </message>
    <message>
        <source>Receipt: %1</source>
        <translation>Quittung: %1</translation>
    </message>
    <message>
        <source>It is signed, but its receipt was not written: %1 Get it with: %2</source>
        <translation>Es ist signiert, aber die Quittung wurde nicht geschrieben: %1 Sie ist erhältlich mit: %2</translation>
    </message>
    <message>
        <source>--timestamp-url and --timestamp-roots go together.</source>
        <translation>--timestamp-url und --timestamp-roots gehören zusammen.</translation>
    </message>
    <message>
        <source>“%1” is no decision.</source>
        <translation>„%1“ ist keine Entscheidung.</translation>
    </message>
    <message>
        <source>--until takes a date such as 2027-04-13.</source>
        <translation>--until verlangt ein Datum wie 2027-04-13.</translation>
    </message>
    <message>
        <source>Nobody has asked for approval of %1. Nothing was signed.</source>
        <translation>Für %1 hat niemand eine Genehmigung beantragt. Es wurde nichts signiert.</translation>
    </message>
    <message>
        <source>No key of yours in this project has its file in %1. Nothing was signed; make one with keys create and enroll it with keys enroll.</source>
        <translation>Zu keinem eigenen Schlüssel in diesem Projekt liegt die Datei in %1. Es wurde nichts signiert; mit keys create einen erzeugen und mit keys enroll eintragen.</translation>
    </message>
</context>
<context>
    <name>SkillAddCommand</name>
    <message>
        <source>Names a skill of a family, and the skills of it that it does not carry over to; its id is written.</source>
        <translation>Benennt eine Fähigkeit einer Familie und die Fähigkeiten darin, auf die sie sich nicht übertragen lässt; ihre Kennung wird ausgegeben.</translation>
    </message>
    <message>
        <source>A skill that it does not carry over to; may be given again.</source>
        <translation>Eine Fähigkeit, auf die sie sich nicht übertragen lässt; mehrfach möglich.</translation>
    </message>
</context>
<context>
    <name>SkillGapsCommand</name>
    <message>
        <source>Lists what techniques and models ask of people, who meets it, and why others do not.</source>
        <translation>Listet auf, was Verfahren und Modelle von Personen verlangen, wer das erfüllt und warum andere nicht.</translation>
    </message>
</context>
<context>
    <name>SkillLevelCommand</name>
    <message>
        <source>Says how well somebody can do something, from 0 to 4, and what shows it.</source>
        <translation>Legt fest, wie gut jemand etwas kann, von 0 bis 4, und was es belegt.</translation>
    </message>
    <message>
        <source>What shows it; without it the level does not count.</source>
        <translation>Was es belegt; ohne Beleg zählt die Stufe nicht.</translation>
    </message>
    <message>
        <source>The day after which it does not count.</source>
        <translation>Der Tag, nach dem sie nicht mehr zählt.</translation>
    </message>
    <message>
        <source>LEVEL is 0 to 4.</source>
        <translation>LEVEL ist 0 bis 4.</translation>
    </message>
</context>
<context>
    <name>SkillListCommand</name>
    <message>
        <source>Lists who can do what, how well, and what shows it.</source>
        <translation>Listet auf, wer was wie gut kann und was es belegt.</translation>
    </message>
</context>
<context>
    <name>SkillRequireCommand</name>
    <message>
        <source>Says what a technique, or a model with --model, asks of people.</source>
        <translation>Legt fest, was ein Verfahren, oder mit --model ein Modell, von Personen verlangt.</translation>
    </message>
    <message>
        <source>TECHNIQUE is the name of a registered model.</source>
        <translation>TECHNIQUE ist der Name eines registrierten Modells.</translation>
    </message>
    <message>
        <source>The least level, 1 to 4.</source>
        <translation>Die Mindeststufe, 1 bis 4.</translation>
    </message>
    <message>
        <source>How many people have to reach it.</source>
        <translation>Wie viele Personen sie erreichen müssen.</translation>
    </message>
    <message>
        <source>--level is 1 to 4 and --people 1 or more.</source>
        <translation>--level ist 1 bis 4 und --people 1 oder mehr.</translation>
    </message>
</context>
<context>
    <name>SoftwareEngineerPane</name>
    <message>
        <source>Software engineering</source>
        <translation>Software Engineering</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>Noch kein Code</translation>
    </message>
    <message>
        <source>The scripts and notebooks behind the runs are listed here once runs are imported.</source>
        <translation>Die Skripte und Notebooks hinter den Läufen stehen hier, sobald Läufe importiert sind.</translation>
    </message>
    <message>
        <source>What this page will show</source>
        <translation>Was diese Seite zeigen wird</translation>
    </message>
    <message>
        <source>The code behind each model version, with its commit</source>
        <translation>Der Code hinter jeder Modellversion, mit Commit</translation>
    </message>
    <message>
        <source>Tests, coverage and scans of a release</source>
        <translation>Tests, Abdeckung und Scans eines Releases</translation>
    </message>
    <message>
        <source>Dependencies and their licences</source>
        <translation>Abhängigkeiten und ihre Lizenzen</translation>
    </message>
    <message>
        <source>Model packages and how to call them</source>
        <translation>Modellpakete und ihr Aufruf</translation>
    </message>
    <message>
        <source>Scripts and notebooks</source>
        <translation>Skripte und Notebooks</translation>
    </message>
    <message>
        <source>named by runs</source>
        <translation>von Läufen genannt</translation>
    </message>
    <message>
        <source>People who ran them</source>
        <translation>Personen, die sie ausführten</translation>
    </message>
    <message>
        <source>in the source&apos;s words</source>
        <translation>im Wortlaut der Quelle</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefakte</translation>
    </message>
    <message>
        <source>files that runs left behind</source>
        <translation>Dateien, die Läufe hinterließen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Ausgeführt von</translation>
    </message>
</context>
<context>
    <name>StageHistory</name>
    <message>
        <source>Entry %1 of the audit log does not say which state the use case went to, so no figure can be computed.</source>
        <translation>Eintrag %1 des Audit-Protokolls sagt nicht, in welchen Zustand der Anwendungsfall ging; es lässt sich keine Kennzahl berechnen.</translation>
    </message>
</context>
<context>
    <name>StopCode</name>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>risk rejected</source>
        <translation>Risiko abgelehnt</translation>
    </message>
    <message>
        <source>no integration</source>
        <translation>keine Integration</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>niemand verantwortlich</translation>
    </message>
    <message>
        <source>no adoption</source>
        <translation>keine Nutzung</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>anderer Grund</translation>
    </message>
</context>
<context>
    <name>SummaryCommand</name>
    <message>
        <source>Counts what a project holds.</source>
        <translation>Zählt, was ein Projekt enthält.</translation>
    </message>
</context>
<context>
    <name>TaskAddCommand</name>
    <message>
        <source>Makes a task, of which TITLE says in a line what has to be done.</source>
        <translation>Legt eine Aufgabe an; TITLE sagt in einer Zeile, was zu tun ist.</translation>
    </message>
    <message>
        <source>task, defect, efficiency, question, assumption, issue or dependency.</source>
        <translation>task, defect, efficiency, question, assumption, issue oder dependency.</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>low, normal, high or urgent.</source>
        <translation>low, normal, high oder urgent.</translation>
    </message>
    <message>
        <source>PRIORITY</source>
        <translation>PRIORITÄT</translation>
    </message>
    <message>
        <source>Who has to do it.</source>
        <translation>Wer sie zu erledigen hat.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>The day by which.</source>
        <translation>Der Tag, bis zu dem sie zu erledigen ist.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>TAG</translation>
    </message>
    <message>
        <source>What it is made from, such as F-1.</source>
        <translation>Woraus sie entsteht, etwa F-1.</translation>
    </message>
    <message>
        <source>THING</source>
        <translation>DING</translation>
    </message>
    <message>
        <source>The use case it is about.</source>
        <translation>Der Anwendungsfall, um den es geht.</translation>
    </message>
    <message>
        <source>USE-CASE</source>
        <translation>ANWENDUNGSFALL</translation>
    </message>
    <message>
        <source>More about it, in Markdown.</source>
        <translation>Mehr dazu, in Markdown.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>There is no kind of task “%1”.</source>
        <translation>Die Aufgabenart „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no priority “%1”.</source>
        <translation>Die Priorität „%1“ gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>TaskAssignCommand</name>
    <message>
        <source>Says who has to do a task, such as T-1; “nobody” takes its owner away.</source>
        <translation>Legt fest, wer eine Aufgabe wie T-1 zu erledigen hat; „nobody“ nimmt die Zuweisung zurück.</translation>
    </message>
</context>
<context>
    <name>TaskEditCommand</name>
    <message>
        <source>Changes what a task says; what no option names stays as it is.</source>
        <translation>Ändert, was eine Aufgabe sagt; was keine Option nennt, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>What has to be done, in a line.</source>
        <translation>Was zu tun ist, in einer Zeile.</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TITEL</translation>
    </message>
    <message>
        <source>More about it, in Markdown.</source>
        <translation>Mehr dazu, in Markdown.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>task, defect, efficiency, question, assumption, issue or dependency.</source>
        <translation>task, defect, efficiency, question, assumption, issue oder dependency.</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>low, normal, high or urgent.</source>
        <translation>low, normal, high oder urgent.</translation>
    </message>
    <message>
        <source>PRIORITY</source>
        <translation>PRIORITÄT</translation>
    </message>
    <message>
        <source>The day by which.</source>
        <translation>Der Tag, bis zu dem sie zu erledigen ist.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>TAG</translation>
    </message>
    <message>
        <source>The use case it is about.</source>
        <translation>Der Anwendungsfall, um den es geht.</translation>
    </message>
    <message>
        <source>USE-CASE</source>
        <translation>ANWENDUNGSFALL</translation>
    </message>
    <message>
        <source>There is no kind of task “%1”.</source>
        <translation>Die Aufgabenart „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no priority “%1”.</source>
        <translation>Die Priorität „%1“ gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>TaskKind</name>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Effizienz</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>Abhängigkeit</translation>
    </message>
</context>
<context>
    <name>TaskListCommand</name>
    <message>
        <source>Lists the tasks of a project with their state, owner and age.</source>
        <translation>Listet die Aufgaben eines Projekts mit Zustand, verantwortlicher Person und Alter auf.</translation>
    </message>
</context>
<context>
    <name>TaskMoveCommand</name>
    <message>
        <source>Takes a task to InProgress, Blocked, Done or Cancelled; back to InProgress opens it again.</source>
        <translation>Bringt eine Aufgabe nach InProgress, Blocked, Done oder Cancelled; zurück nach InProgress öffnet sie wieder.</translation>
    </message>
    <message>
        <source>Why; some steps need it.</source>
        <translation>Warum; manche Schritte brauchen es.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>What a blocked one waits for: data, access, decision, people, technology or external.</source>
        <translation>Worauf eine blockierte Aufgabe wartet: data, access, decision, people, technology oder external.</translation>
    </message>
    <message>
        <source>CATEGORY</source>
        <translation>KATEGORIE</translation>
    </message>
    <message>
        <source>A task has no state “%1”.</source>
        <translation>Eine Aufgabe hat keinen Zustand „%1“.</translation>
    </message>
    <message>
        <source>No task waits for “%1”.</source>
        <translation>Auf „%1“ wartet keine Aufgabe.</translation>
    </message>
</context>
<context>
    <name>TaskPriority</name>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
</context>
<context>
    <name>TaskState</name>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Assay on the command line. Verbs:</source>
        <translation>Assay auf der Befehlszeile. Befehle:</translation>
    </message>
    <message>
        <source>Each verb tells its options with --help.</source>
        <translation>Mit --help nennt jeder Befehl seine Optionen.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 refused or not verified, 2 usage, 3 the project cannot be opened or trusted.</source>
        <translation>Rückgabewerte: 0 erledigt, 1 abgelehnt oder nicht verifiziert, 2 falscher Aufruf, 3 das Projekt lässt sich nicht öffnen oder ist nicht vertrauenswürdig.</translation>
    </message>
    <message>
        <source>Shows this.</source>
        <translation>Zeigt dies an.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>There is no verb “%1”. See: assay-cli help</source>
        <translation>Den Befehl „%1“ gibt es nicht. Siehe: assay-cli help</translation>
    </message>
    <message>
        <source>Bring a project of an older format up to date; a backup is made first.</source>
        <translation>Ein Projekt mit älterem Format auf den neuesten Stand bringen; vorher wird eine Sicherung angelegt.</translation>
    </message>
    <message>
        <source>The person who acts; otherwise you, or the project&apos;s first person.</source>
        <translation>Die handelnde Person; sonst Sie selbst oder die erste Person des Projekts.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>The role acted in.</source>
        <translation>Die Rolle, in der gehandelt wird.</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>ROLLE</translation>
    </message>
    <message>
        <source>There is no role “%1”.</source>
        <translation>Die Rolle „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The project knows nobody called “%1”.</source>
        <translation>Das Projekt kennt niemanden namens „%1“.</translation>
    </message>
    <message>
        <source>The workbench in which a team takes a model from use case to release.</source>
        <translation>Die Werkbank, auf der ein Team ein Modell vom Anwendungsfall bis zum Release bringt.</translation>
    </message>
    <message>
        <source>light, dark or desktop; otherwise as chosen last.</source>
        <translation>light, dark oder desktop; sonst wie zuletzt gewählt.</translation>
    </message>
    <message>
        <source>Open this page: %1.</source>
        <translation>Diese Seite öffnen: %1.</translation>
    </message>
    <message>
        <source>Go to an address such as assay://PROJECT/KIND/KEY. Without a project file, its project is the one that was opened here before.</source>
        <translation>Zu einer Adresse wie assay://PROJEKT/ART/SCHLÜSSEL gehen. Ohne Projektdatei gilt das Projekt der Adresse, das hier schon einmal geöffnet war.</translation>
    </message>
    <message>
        <source>Open a window of its own, also where one has the project open.</source>
        <translation>Ein eigenes Fenster öffnen, auch wenn das Projekt bereits in einem offen ist.</translation>
    </message>
    <message>
        <source>Render every page of the project into this folder and exit.</source>
        <translation>Jede Seite des Projekts als Bild in diesen Ordner schreiben und beenden.</translation>
    </message>
    <message>
        <source>Print how many milliseconds after the start the window, and then the project in it, was painted, and exit.</source>
        <translation>Ausgeben, wie viele Millisekunden nach dem Start das Fenster und danach das Projekt darin gezeichnet war, und beenden.</translation>
    </message>
    <message>
        <source>The project file to open, or an address to go to.</source>
        <translation>Die zu öffnende Projektdatei oder eine Adresse.</translation>
    </message>
    <message>
        <source>There is no theme &quot;%1&quot;; say light, dark or desktop.</source>
        <translation>Das Design &quot;%1&quot; gibt es nicht; möglich sind light, dark und desktop.</translation>
    </message>
    <message>
        <source>There is no page &quot;%1&quot;; say one of %2.</source>
        <translation>Die Seite &quot;%1&quot; gibt es nicht; möglich sind: %2.</translation>
    </message>
    <message>
        <source>Name one project file.</source>
        <translation>Bitte genau eine Projektdatei angeben.</translation>
    </message>
    <message>
        <source>Line %1, byte %2: %3</source>
        <translation>Zeile %1, Byte %2: %3</translation>
    </message>
    <message>
        <source>the text is not UTF-8; save the file as UTF-8 and read it again.</source>
        <translation>der Text ist kein UTF-8; bitte die Datei als UTF-8 speichern und erneut lesen.</translation>
    </message>
    <message>
        <source>a NUL character is not text.</source>
        <translation>ein NUL-Zeichen ist kein Text.</translation>
    </message>
    <message>
        <source>the file has no header.</source>
        <translation>die Datei hat keine Kopfzeile.</translation>
    </message>
    <message>
        <source>Line %1: two columns are named %2; rename one of them.</source>
        <translation>Zeile %1: Zwei Spalten heißen %2; bitte eine davon umbenennen.</translation>
    </message>
    <message>
        <source>the line has more than %1 columns.</source>
        <translation>die Zeile hat mehr als %1 Spalten.</translation>
    </message>
    <message>
        <source>a quote stands inside a cell that does not begin with one.</source>
        <translation>ein Anführungszeichen steht in einer Zelle, die nicht damit beginnt.</translation>
    </message>
    <message>
        <source>a cell has more than %1 bytes.</source>
        <translation>eine Zelle hat mehr als %1 Byte.</translation>
    </message>
    <message>
        <source>the quote that opened on line %1 is never closed.</source>
        <translation>das in Zeile %1 geöffnete Anführungszeichen wird nie geschlossen.</translation>
    </message>
    <message>
        <source>text follows the closing quote of a cell.</source>
        <translation>nach dem schließenden Anführungszeichen einer Zelle folgt Text.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Assay (format %2; this one knows %3). Nothing was changed; update Assay to open it.</source>
        <translation>%1 wurde mit einem neueren Assay erstellt (Format %2; dieses kennt %3). Es wurde nichts geändert; zum Öffnen bitte Assay aktualisieren.</translation>
    </message>
    <message>
        <source>The project was made by a newer Assay (format %1), so this one only reads it.</source>
        <translation>Das Projekt wurde mit einem neueren Assay erstellt (Format %1), daher wird es hier nur gelesen.</translation>
    </message>
    <message>
        <source>%1 has an older format and cannot be brought up to date where it is: %2 Copy it to a folder that you may write.</source>
        <translation>%1 hat ein älteres Format und kann dort, wo es liegt, nicht aktualisiert werden: %2 Bitte in einen Ordner mit Schreibrecht kopieren.</translation>
    </message>
    <message>
        <source>%1 has an older format (%2; this Assay writes %3). Nothing was changed; open it in the window, or add --migrate: a backup is made first.</source>
        <translation>%1 hat ein älteres Format (%2; dieses Assay schreibt %3). Es wurde nichts geändert; bitte im Fenster öffnen oder --migrate angeben: Vorher wird eine Sicherung angelegt.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Es wurde nichts geändert: %1</translation>
    </message>
    <message>
        <source>%1 could not be made: %2. Nothing was left behind.</source>
        <translation>%1 konnte nicht angelegt werden: %2. Es blieb nichts zurück.</translation>
    </message>
    <message>
        <source>%1 exists already and stays as it is. Choose another name, or open it.</source>
        <translation>%1 existiert bereits und bleibt, wie es ist. Bitte einen anderen Namen wählen oder es öffnen.</translation>
    </message>
    <message>
        <source>A part of the program is missing: %1. Install Assay again.</source>
        <translation>Ein Teil des Programms fehlt: %1. Bitte Assay neu installieren.</translation>
    </message>
    <message>
        <source>The project cannot be brought up to date: a row of %1 refers to nothing. It stays as it was.</source>
        <translation>Das Projekt kann nicht aktualisiert werden: Eine Zeile von %1 verweist ins Leere. Es blieb, wie es war.</translation>
    </message>
    <message>
        <source>The project does not say which format it has, so it was not touched. Restore the latest backup.</source>
        <translation>Das Projekt gibt sein Format nicht an und wurde daher nicht angetastet. Bitte die letzte Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>Another window brought this project to a newer format. Nothing was written; open the project again with the newer Assay.</source>
        <translation>Ein anderes Fenster hat dieses Projekt auf ein neueres Format gebracht. Es wurde nichts geschrieben; bitte das Projekt mit dem neueren Assay erneut öffnen.</translation>
    </message>
    <message>
        <source>The backup of the project did not check out, so it was removed.</source>
        <translation>Die Sicherung des Projekts hat die Prüfung nicht bestanden und wurde entfernt.</translation>
    </message>
    <message>
        <source>%1 exists already and stays as it is.</source>
        <translation>%1 existiert bereits und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The backup %1 could not be written to disk.</source>
        <translation>Die Sicherung %1 konnte nicht auf den Datenträger geschrieben werden.</translation>
    </message>
    <message>
        <source>The backup %1 could not be put in place.</source>
        <translation>Die Sicherung %1 konnte nicht an ihren Platz gebracht werden.</translation>
    </message>
    <message>
        <source>%1 is on a network file system (%2), where several computers can damage a project file. Nothing was changed; copy the project to a local disk and open the copy.</source>
        <translation>%1 liegt auf einem Netzwerk-Dateisystem (%2), wo mehrere Computer eine Projektdatei beschädigen können. Es wurde nichts geändert; bitte das Projekt auf einen lokalen Datenträger kopieren und die Kopie öffnen.</translation>
    </message>
    <message>
        <source>%1 is kept by %2, which copies a project file while it is being written and can damage it. Nothing was changed; move the project to an ordinary folder and sync its backups instead.</source>
        <translation>%1 wird von %2 verwaltet; dabei wird eine Projektdatei kopiert, während sie geschrieben wird, und kann beschädigt werden. Es wurde nichts geändert; bitte das Projekt in einen gewöhnlichen Ordner verschieben und stattdessen seine Sicherungen synchronisieren.</translation>
    </message>
    <message>
        <source>The project file is marked read-only.</source>
        <translation>Die Projektdatei ist als schreibgeschützt markiert.</translation>
    </message>
    <message>
        <source>The folder of the project file is read-only.</source>
        <translation>Der Ordner der Projektdatei ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name, or make a new project.</source>
        <translation>Die Datei %1 gibt es nicht. Bitte den Namen prüfen oder ein neues Projekt anlegen.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a project file.</source>
        <translation>%1 ist keine Datei. Bitte eine Projektdatei wählen.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>%1 kann nicht gelesen werden. Bitte die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>%1 is a link and was not followed; name the database itself.</source>
        <translation>%1 ist ein Link, dem nicht gefolgt wurde; bitte die Datenbank selbst angeben.</translation>
    </message>
    <message>
        <source>%1 is no file; nothing was read.</source>
        <translation>%1 ist keine Datei; es wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>%1 is no SQLite database; nothing was read.</source>
        <translation>%1 ist keine SQLite-Datenbank; es wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>%1 ends within a page, so it was cut off or is being copied. Nothing was read; make its own program export it anew.</source>
        <translation>%1 endet mitten in einer Seite, wurde also abgeschnitten oder wird gerade kopiert. Nichts wurde gelesen; lassen Sie das eigene Programm es neu ausgeben.</translation>
    </message>
    <message>
        <source>%1 has an unfinished change beside it (%2). Nothing was read; let its own program open and close it, then try again.</source>
        <translation>Neben %1 liegt eine unvollendete Änderung (%2). Es wurde nichts gelesen; bitte im zugehörigen Programm öffnen und schließen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>No private copy of %1 could be made; nothing was read.</source>
        <translation>Von %1 ließ sich keine private Kopie anlegen; es wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>A private copy of %1 needs %2 bytes in %3, which has %4 free. Nothing was read; make room, or set TMPDIR to a folder that has it.</source>
        <translation>Eine private Kopie von %1 braucht %2 Byte in %3, dort sind %4 frei. Es wurde nichts gelesen; bitte Platz schaffen oder TMPDIR auf einen Ordner mit genug Platz setzen.</translation>
    </message>
    <message>
        <source>%1 changed while it was copied. Nothing was read; stop the program that writes it, then try again.</source>
        <translation>%1 änderte sich während des Kopierens. Es wurde nichts gelesen; bitte das schreibende Programm anhalten und erneut versuchen.</translation>
    </message>
    <message>
        <source>No private copy of %1 could be made; nothing was read. Check that it can be read and that the disk is not full.</source>
        <translation>Von %1 ließ sich keine private Kopie anlegen; es wurde nichts gelesen. Bitte prüfen, ob die Datei lesbar und der Datenträger nicht voll ist.</translation>
    </message>
    <message>
        <source>In %1, %2 is no ordinary table as its program makes it, but a view, or has computed columns. Nothing was read.</source>
        <translation>In %1 ist %2 keine gewöhnliche Tabelle, wie das zugehörige Programm sie anlegt, sondern eine Sicht oder enthält berechnete Spalten. Es wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>%1 kept one step of reading busy for over 5 seconds, so reading was given up; nothing was kept.</source>
        <translation>%1 hielt einen einzelnen Leseschritt über 5 Sekunden auf, daher wurde das Lesen abgebrochen; es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>%1 is damaged or no SQLite database. Nothing was read; make its own program export it anew.</source>
        <translation>%1 ist beschädigt oder keine SQLite-Datenbank. Es wurde nichts gelesen; bitte aus dem zugehörigen Programm neu exportieren.</translation>
    </message>
    <message>
        <source>%1 could not be read as a database of its kind; nothing was kept.</source>
        <translation>%1 konnte nicht als Datenbank dieser Art gelesen werden; es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>%1 is not an Assay project. Nothing was changed; import it into a project, or choose another file.</source>
        <translation>%1 ist kein Assay-Projekt. Es wurde nichts geändert; bitte in ein Projekt importieren oder eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first.</source>
        <translation>Den Ordner %1 gibt es nicht. Bitte zuerst anlegen.</translation>
    </message>
    <message>
        <source>%1 is read-only, and its latest changes still stand in the file beside it (%1-wal). Nothing was changed; copy both into a folder that you may write, and open the copy.</source>
        <translation>%1 ist schreibgeschützt, und die letzten Änderungen stehen noch in der Datei daneben (%1-wal). Es wurde nichts geändert; bitte beide in einen Ordner mit Schreibrecht kopieren und die Kopie öffnen.</translation>
    </message>
    <message>
        <source>Another program kept %1 busy for too long. What was committed is safe; try again.</source>
        <translation>Ein anderes Programm hielt %1 zu lange belegt. Was festgeschrieben war, ist sicher; bitte erneut versuchen.</translation>
    </message>
    <message>
        <source>the project file</source>
        <translation>die Projektdatei</translation>
    </message>
    <message>
        <source>The disk did not confirm that %1 was written. Check the disk, then open the project again to see whether the change is in it; nothing is half-written.</source>
        <translation>Der Datenträger hat nicht bestätigt, dass %1 geschrieben wurde. Bitte den Datenträger prüfen und das Projekt erneut öffnen, um zu sehen, ob die Änderung enthalten ist; nichts ist halb geschrieben.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing of this change was written; free some space and try again.</source>
        <translation>Der Datenträger mit %1 ist voll. Von dieser Änderung wurde nichts geschrieben; bitte Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed. Nothing of this change was written; check the disk, then open the project again.</source>
        <translation>Lesen oder Schreiben von %1 schlug fehl. Von dieser Änderung wurde nichts geschrieben; bitte den Datenträger prüfen und das Projekt erneut öffnen.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that it exists and that you may read it.</source>
        <translation>%1 lässt sich nicht öffnen. Bitte prüfen, ob die Datei existiert und Sie Leserechte haben.</translation>
    </message>
    <message>
        <source>Another program kept %1 busy for too long. Nothing of this change was written; try again.</source>
        <translation>Ein anderes Programm hielt %1 zu lange belegt. Von dieser Änderung wurde nichts geschrieben; bitte erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was changed; restore the latest backup.</source>
        <translation>%1 ist beschädigt. Es wurde nichts geändert; bitte die letzte Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>%1 is not a database. Nothing was changed; choose another file.</source>
        <translation>%1 ist keine Datenbank. Es wurde nichts geändert; bitte eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>%1 can only be read. Nothing was changed; save a copy elsewhere to work on it.</source>
        <translation>%1 ist nur lesbar. Es wurde nichts geändert; zum Bearbeiten bitte anderswo eine Kopie speichern.</translation>
    </message>
    <message>
        <source>The change contradicts what %1 already holds, so nothing of it was written.</source>
        <translation>Die Änderung widerspricht dem, was %1 bereits enthält, daher wurde nichts davon geschrieben.</translation>
    </message>
    <message>
        <source>A value is larger than %1 may hold. Nothing of this change was written.</source>
        <translation>Ein Wert ist größer, als %1 ihn fassen kann. Von dieser Änderung wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The database %1 refused a step. Nothing of this change was written.</source>
        <translation>Die Datenbank %1 hat einen Schritt abgelehnt. Von dieser Änderung wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Assay</source>
        <translation>Assay</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>%1, compiled against %2</source>
        <translation>%1, kompiliert mit %2</translation>
    </message>
    <message>
        <source>SQLite</source>
        <translation>SQLite</translation>
    </message>
    <message>
        <source>OpenSSL</source>
        <translation>OpenSSL</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Gebietsschema</translation>
    </message>
    <message>
        <source>this SQLite has it (3.7.0 to 3.51.2); kept away: a checkpoint runs alone, under the project&apos;s lock</source>
        <translation>dieses SQLite hat ihn (3.7.0 bis 3.51.2); umgangen: Ein Checkpoint läuft allein, unter der Sperre des Projekts</translation>
    </message>
    <message>
        <source>this SQLite does not have it</source>
        <translation>dieses SQLite hat ihn nicht</translation>
    </message>
    <message>
        <source>Known faults of libraries</source>
        <translation>Bekannte Fehler von Bibliotheken</translation>
    </message>
    <message>
        <source>SQLite: log reset races a commit</source>
        <translation>SQLite: Zurücksetzen des Logs kollidiert mit Commit</translation>
    </message>
    <message>
        <source>What Assay can and cannot promise</source>
        <translation>Was Assay versprechen kann und was nicht</translation>
    </message>
    <message>
        <source>Ordinary use follows them and leaves an entry. Whoever runs a changed program, or writes the file with another one, does as they like; it shows, it is not prevented.</source>
        <translation>Gewöhnlicher Gebrauch folgt ihnen und hinterlässt einen Eintrag. Wer ein geändertes Programm benutzt oder die Datei mit einem anderen schreibt, tut, was er will; es zeigt sich, verhindert wird es nicht.</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Das Protokoll</translation>
    </message>
    <message>
        <source>Changed, missing, swapped or added entries and rows are named by a verification. An owner of the file who rewrites all of it consistently is found only by a checkpoint that was kept elsewhere.</source>
        <translation>Geänderte, fehlende, vertauschte oder hinzugefügte Einträge und Zeilen nennt eine Prüfung. Ein Besitzer der Datei, der sie ganz und stimmig umschreibt, fällt nur durch einen anderswo aufbewahrten Prüfpunkt auf.</translation>
    </message>
    <message>
        <source>Older files</source>
        <translation>Ältere Dateien</translation>
    </message>
    <message>
        <source>Whoever has opened a project here is told when its file is older, or another, than what they saw. What happened after the last time that anybody saw or kept it can be rewritten without trace.</source>
        <translation>Wer ein Projekt hier geöffnet hat, erfährt, wenn seine Datei älter oder eine andere ist als die gesehene. Was geschah, nachdem es zuletzt jemand gesehen oder festgehalten hat, kann spurlos umgeschrieben werden.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signaturen</translation>
    </message>
    <message>
        <source>Nobody signs for somebody else without their key and its passphrase. That a key is somebody&apos;s is the word of the authority that certified it.</source>
        <translation>Niemand unterschreibt für jemand anderen ohne dessen Schlüssel und Passphrase. Dass ein Schlüssel jemandem gehört, ist das Wort der Stelle, die ihn zertifiziert hat.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>They are what the acting computer&apos;s clock said. Entries are ordered by their number.</source>
        <translation>Sie sind das, was die Uhr des handelnden Rechners sagte. Einträge ordnet ihre Nummer.</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Geheimhaltung</translation>
    </message>
    <message>
        <source>None: whoever can read the file can read all of it.</source>
        <translation>Keine: Wer die Datei lesen kann, kann sie ganz lesen.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Datenbank-Engine</translation>
    </message>
    <message>
        <source>Audit entries</source>
        <translation>Audit-Einträge</translation>
    </message>
    <message>
        <source>Audit root</source>
        <translation>Audit-Wurzel</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>The artifact cannot be read; it is kept without size and SHA-256.</source>
        <translation>Das Artefakt kann nicht gelesen werden; es wird ohne Größe und SHA-256 übernommen.</translation>
    </message>
    <message>
        <source>artifacts</source>
        <translation>Artefakte</translation>
    </message>
    <message>
        <source>%1 runs or models have no folder of artifacts here: they logged none, or their files are elsewhere. Put the folder beside the source and import again to bring them in.</source>
        <translation>%1 Läufe oder Modelle haben hier keinen Artefaktordner: Sie haben keine Artefakte protokolliert, oder ihre Dateien liegen anderswo. Um sie aufzunehmen, bitte den Ordner neben die Quelle legen und erneut importieren.</translation>
    </message>
    <message>
        <source>The artifacts of %1 runs or models are kept by a service (%2:) and are not read.</source>
        <translation>Die Artefakte von %1 Läufen oder Modellen liegen bei einem Dienst (%2:) und werden nicht gelesen.</translation>
    </message>
    <message>
        <source>Event files of TensorBoard beside the tables were not read (%1). To bring them in, name one of them, or on the command line the folder with --format tensorboard.</source>
        <translation>Ereignisdateien von TensorBoard neben den Tabellen wurden nicht gelesen (%1). Um sie einzulesen, nennen Sie eine von ihnen, oder auf der Kommandozeile den Ordner mit --format tensorboard.</translation>
    </message>
    <message>
        <source>CSV or TSV table of metrics (Lightning, Keras, Ultralytics)</source>
        <translation>CSV- oder TSV-Tabelle mit Metriken (Lightning, Keras, Ultralytics)</translation>
    </message>
    <message>
        <source>%1 is no .csv or .tsv file, and no folder with a metrics.csv or results.csv.</source>
        <translation>%1 ist weder eine .csv- oder .tsv-Datei noch ein Ordner mit metrics.csv oder results.csv.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1 more rows or cells could not be read and are left out.</source>
        <translation>%1 weitere Zeilen oder Zellen konnten nicht gelesen werden und werden ausgelassen.</translation>
    </message>
    <message>
        <source>%1 is no table of metrics: no column is named step, epoch, iteration, run or trial.</source>
        <translation>%1 ist keine Metriktabelle: Keine Spalte heißt step, epoch, iteration, run oder trial.</translation>
    </message>
    <message>
        <source>Column %1 has no name and is left out.</source>
        <translation>Spalte %1 hat keinen Namen und wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reading %1 was cancelled.</source>
        <translation>Das Lesen von %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1, line %2: the table has more runs than can be read at once; split it.</source>
        <translation>%1, Zeile %2: Die Tabelle hat mehr Läufe, als auf einmal gelesen werden können; bitte aufteilen.</translation>
    </message>
    <message>
        <source>%1 has no value that can be read. %2: %3</source>
        <translation>%1 hat keinen lesbaren Wert. %2: %3</translation>
    </message>
    <message>
        <source>The row has %1 cells and the header %2; the row is left out.</source>
        <translation>Die Zeile hat %1 Zellen, die Kopfzeile %2; die Zeile wird ausgelassen.</translation>
    </message>
    <message>
        <source>The row names no run and is left out.</source>
        <translation>Die Zeile nennt keinen Lauf und wird ausgelassen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number of at most 64 bits, so the row has no step and is left out.</source>
        <translation>&quot;%1&quot; ist keine ganze Zahl mit höchstens 64 Bit, die Zeile hat daher keinen Schritt und wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 of %2 is too large to be read as written and is left out.</source>
        <translation>%1 in %2 ist zu groß, um unverändert gelesen zu werden, und wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 of %2 has a comma, which may be a decimal or a grouping one; it is left out. Write numbers with a point.</source>
        <translation>%1 in %2 enthält ein Komma, das Dezimal- oder Tausendertrennzeichen sein kann; der Wert wird ausgelassen. Bitte Zahlen mit Punkt schreiben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 is not a number and is left out.</source>
        <translation>&quot;%1&quot; in %2 ist keine Zahl und wird ausgelassen.</translation>
    </message>
    <message>
        <source>Column %1 holds texts that change within a run; it is left out.</source>
        <translation>Spalte %1 enthält Texte, die sich innerhalb eines Laufs ändern; sie wird ausgelassen.</translation>
    </message>
    <message>
        <source>Column %1 names no time zone; UTC is assumed.</source>
        <translation>Spalte %1 nennt keine Zeitzone; UTC wird angenommen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time like the others in its column; the row is kept without a time.</source>
        <translation>&quot;%1&quot; ist keine Zeit wie die anderen in der Spalte; die Zeile wird ohne Zeit übernommen.</translation>
    </message>
    <message>
        <source>%1 was not read: restarts are not seen in this format (%2), so there is nothing to leave out.</source>
        <translation>%1 wurde nicht gelesen: In diesem Format (%2) sind Neustarts nicht erkennbar, also gibt es nichts auszulassen.</translation>
    </message>
    <message>
        <source>%1 does not exist; nothing was read.</source>
        <translation>%1 existiert nicht; es wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>Nothing in %1 was recognised; nothing was read. Looked for: %2.</source>
        <translation>In %1 wurde nichts erkannt; es wurde nichts gelesen. Gesucht wurde: %2.</translation>
    </message>
    <message>
        <source>Nothing in %1 could be read. %2: %3</source>
        <translation>In %1 war nichts lesbar. %2: %3</translation>
    </message>
    <message>
        <source>This is a link and was not followed.</source>
        <translation>Dies ist ein Link, dem nicht gefolgt wurde.</translation>
    </message>
    <message>
        <source>Folders are nested deeper than %1 levels; the rest was not read.</source>
        <translation>Die Ordner sind tiefer als %1 Ebenen verschachtelt; der Rest wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The table has no step column or no value column; it is left out.</source>
        <translation>Der Tabelle fehlt die Schritt- oder die Wertspalte; sie wird ausgelassen.</translation>
    </message>
    <message>
        <source>The line has no end, so the file was cut off here; the point is left out.</source>
        <translation>Die Zeile hat kein Ende, die Datei wurde hier also abgeschnitten; der Punkt wird ausgelassen.</translation>
    </message>
    <message>
        <source>The row is not a step, a time and a value; its point is left out.</source>
        <translation>Die Zeile besteht nicht aus Schritt, Zeit und Wert; ihr Punkt wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 more rows could not be read; their points are left out.</source>
        <translation>%1 weitere Zeilen konnten nicht gelesen werden; ihre Punkte werden ausgelassen.</translation>
    </message>
    <message>
        <source>The plot is larger than what a project keeps of one, or of one import; its size and SHA-256 are kept.</source>
        <translation>Die Darstellung ist größer, als ein Projekt von einer oder von einem Import behält; Größe und SHA-256 werden behalten.</translation>
    </message>
    <message>
        <source>The metric %1 is there twice; the first value is kept.</source>
        <translation>Die Metrik %1 ist zweimal vorhanden; der erste Wert wird behalten.</translation>
    </message>
    <message>
        <source>%1 is a link and was not followed; name the file itself.</source>
        <translation>%1 ist ein Link, dem nicht gefolgt wurde; bitte die Datei selbst angeben.</translation>
    </message>
    <message>
        <source>%1 is missing or cannot be read.</source>
        <translation>%1 fehlt oder kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>%1 konnte nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is larger than the limit of %2 bytes and was not read.</source>
        <translation>%1 ist größer als die Grenze von %2 Byte und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The file does not hold names and values; no param was read from it.</source>
        <translation>Die Datei enthält keine Namen mit Werten; es wurde kein Parameter daraus gelesen.</translation>
    </message>
    <message>
        <source>The last line has no end. If the file was cut off there, its last value may be, too.</source>
        <translation>Die letzte Zeile hat kein Ende. Falls die Datei dort abgeschnitten wurde, ist es vielleicht auch der letzte Wert.</translation>
    </message>
    <message>
        <source>logged models</source>
        <translation>protokollierte Modelle</translation>
    </message>
    <message>
        <source>%1 logged models belong to no run of this store; they are left out.</source>
        <translation>%1 protokollierte Modelle gehören zu keinem Lauf dieses Stores; sie werden ausgelassen.</translation>
    </message>
    <message>
        <source>The model version has no number of its own; it is left out.</source>
        <translation>Die Modellversion hat keine eigene Nummer; sie wird ausgelassen.</translation>
    </message>
    <message>
        <source>The alias %1 does not name a version.</source>
        <translation>Der Alias %1 nennt keine Version.</translation>
    </message>
    <message>
        <source>The model has no name of its own; it is left out.</source>
        <translation>Das Modell hat keinen eigenen Namen; es wird ausgelassen.</translation>
    </message>
    <message>
        <source>The file does not hold names and values.</source>
        <translation>Die Datei enthält keine Namen mit Werten.</translation>
    </message>
    <message>
        <source>The last line has no end, so the file was cut off there; what it describes is left out.</source>
        <translation>Die letzte Zeile hat kein Ende, die Datei wurde dort also abgeschnitten; was sie beschreibt, wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 is no whole number that 64 bits hold; it is left unknown.</source>
        <translation>%1 ist keine ganze Zahl, die in 64 Bit passt; der Wert bleibt unbekannt.</translation>
    </message>
    <message>
        <source>The run has no run_id of its own or no known status; it is left out.</source>
        <translation>Der Lauf hat keine eigene run_id oder keinen bekannten Status; er wird ausgelassen.</translation>
    </message>
    <message>
        <source>The input does not name a data set.</source>
        <translation>Die Eingabe nennt keinen Datensatz.</translation>
    </message>
    <message>
        <source>The logged model has no id of its own; it is left out.</source>
        <translation>Das protokollierte Modell hat keine eigene ID; es wird ausgelassen.</translation>
    </message>
    <message>
        <source>Which metrics belong to which of %1 logged models is not read; their points are with the runs.</source>
        <translation>Welche Metriken zu welchem von %1 protokollierten Modellen gehören, wird nicht gelesen; ihre Punkte stehen bei den Läufen.</translation>
    </message>
    <message>
        <source>The line is not &quot;timestamp value step&quot;; the point is left out.</source>
        <translation>Die Zeile hat nicht die Form &quot;timestamp value step&quot;; der Punkt wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 more lines are not &quot;timestamp value step&quot;; their points are left out.</source>
        <translation>%1 weitere Zeilen haben nicht die Form &quot;timestamp value step&quot;; ihre Punkte werden ausgelassen.</translation>
    </message>
    <message>
        <source>The row belongs to no logged model that was read; it is left out.</source>
        <translation>Die Zeile gehört zu keinem protokollierten Modell, das gelesen wurde; sie wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 is no MLflow store: it lacks the table experiments or runs. Nothing was read.</source>
        <translation>%1 ist kein MLflow-Store: Die Tabelle experiments oder runs fehlt. Es wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>The experiment has no number of its own; it is left out.</source>
        <translation>Das Experiment hat keine eigene Nummer; es wird ausgelassen.</translation>
    </message>
    <message>
        <source>The tag belongs to no experiment; it is left out.</source>
        <translation>Das Tag gehört zu keinem Experiment; es wird ausgelassen.</translation>
    </message>
    <message>
        <source>runs, run_uuid %1</source>
        <translation>runs, run_uuid %1</translation>
    </message>
    <message>
        <source>The run has no id of its own, no known status or no experiment; it is left out.</source>
        <translation>Der Lauf hat keine eigene ID, keinen bekannten Status oder kein Experiment; er wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 rows belong to no run that was read; they are left out.</source>
        <translation>%1 Zeilen gehören zu keinem Lauf, der gelesen wurde; sie werden ausgelassen.</translation>
    </message>
    <message>
        <source>%1 points are not numbers or belong to no run; they are left out.</source>
        <translation>%1 Punkte sind keine Zahlen oder gehören zu keinem Lauf; sie werden ausgelassen.</translation>
    </message>
    <message>
        <source>%1 inputs name a run or a data set that is not there.</source>
        <translation>%1 Eingaben nennen einen Lauf oder Datensatz, der nicht vorhanden ist.</translation>
    </message>
    <message>
        <source>The store has rows in %1, which are not read.</source>
        <translation>Der Store hat Zeilen in %1, die nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The version has no number of its own or its model is not there; it is left out.</source>
        <translation>Die Version hat keine eigene Nummer, oder ihr Modell ist nicht vorhanden; sie wird ausgelassen.</translation>
    </message>
    <message>
        <source>The tag names the model %1, which is not there; it is left out.</source>
        <translation>Das Tag nennt das Modell %1, das nicht vorhanden ist; es wird ausgelassen.</translation>
    </message>
    <message>
        <source>The tag names a version of %1 that is not there; it is left out.</source>
        <translation>Das Tag nennt eine Version von %1, die nicht vorhanden ist; es wird ausgelassen.</translation>
    </message>
    <message>
        <source>The alias names a version of %1 that is not there; it is left out.</source>
        <translation>Der Alias nennt eine Version von %1, die nicht vorhanden ist; er wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 has this alias twice; the first is kept.</source>
        <translation>%1 hat diesen Alias zweimal; der erste wird behalten.</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>The row holds a value too large to be read; the row is left out.</source>
        <translation>Die Zeile enthält einen zu großen Wert; sie wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8; its bad bytes are replaced.</source>
        <translation>%1 ist kein UTF-8; die fehlerhaften Bytes werden ersetzt.</translation>
    </message>
    <message>
        <source>%1 is no whole number; it is left unknown.</source>
        <translation>%1 ist keine ganze Zahl; der Wert bleibt unbekannt.</translation>
    </message>
    <message>
        <source>The name is not UTF-8; what it names was not read.</source>
        <translation>Der Name ist kein UTF-8; was er bezeichnet, wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The folder has more than %1 entries; the rest was not read.</source>
        <translation>Der Ordner hat mehr als %1 Einträge; der Rest wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The folder cannot be read: %1.</source>
        <translation>Der Ordner kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>This is no folder but a file or a link, which was not followed.</source>
        <translation>Dies ist kein Ordner, sondern eine Datei oder ein Link, dem nicht gefolgt wurde.</translation>
    </message>
    <message>
        <source>There are more than %1 files; the rest was not read.</source>
        <translation>Es gibt mehr als %1 Dateien; der Rest wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The file is missing or cannot be read.</source>
        <translation>Die Datei fehlt oder kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file is larger than the limit of %1 bytes and was not read.</source>
        <translation>Die Datei ist größer als die Grenze von %1 Byte und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>Die Datei konnte nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message>
        <source>Byte %1 is not UTF-8; the value is left out.</source>
        <translation>Byte %1 ist kein UTF-8; der Wert wird ausgelassen.</translation>
    </message>
    <message>
        <source>Values over %1 bytes have more than %2 bytes together; this one is left out.</source>
        <translation>Die Werte über %1 Byte haben zusammen mehr als %2 Byte; dieser wird ausgelassen.</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>Modell %1</translation>
    </message>
    <message>
        <source>A name of it is longer than %1 characters; it is left out.</source>
        <translation>Ein Name darin ist länger als %1 Zeichen; das Ganze wird ausgelassen.</translation>
    </message>
    <message>
        <source>experiment %1</source>
        <translation>Experiment %1</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>The log does not say that the run ended: it is still running, or was stopped from outside. It is kept as running.</source>
        <translation>Das Protokoll sagt nicht, dass der Lauf geendet hat: Er läuft noch oder wurde von außen beendet. Er wird als laufend geführt.</translation>
    </message>
    <message>
        <source>%1 logged values are neither numbers nor files and are left out.</source>
        <translation>%1 protokollierte Werte sind weder Zahlen noch Dateien und bleiben weg.</translation>
    </message>
    <message>
        <source>%1 logged files are not beside the log; they are kept without size and SHA-256.</source>
        <translation>%1 protokollierte Dateien liegen nicht beim Protokoll; sie bleiben ohne Größe und SHA-256 erhalten.</translation>
    </message>
    <message>
        <source>Its experiment is left out, and so is the run.</source>
        <translation>Das zugehörige Experiment wird ausgelassen, daher auch der Lauf.</translation>
    </message>
    <message>
        <source>The source holds this run twice; the first is kept.</source>
        <translation>Die Quelle enthält diesen Lauf zweimal; der erste wird behalten.</translation>
    </message>
    <message>
        <source>The parameter %1 is there twice, as “%2” and as “%3”; the first is kept.</source>
        <translation>Der Parameter %1 ist zweimal vorhanden, als „%2“ und als „%3“; der erste wird behalten.</translation>
    </message>
    <message>
        <source>The import was cancelled. The project is as it was.</source>
        <translation>Der Import wurde abgebrochen. Das Projekt ist, wie es war.</translation>
    </message>
    <message>
        <source>%1 was not imported: parts of it could not be read (%2), the first at %3: %4 The project is as it was; import the rest by saying so.</source>
        <translation>%1 wurde nicht importiert: Teile waren nicht lesbar (%2), der erste bei %3: %4 Das Projekt ist, wie es war; der Rest wird auf ausdrücklichen Wunsch importiert.</translation>
    </message>
    <message>
        <source>run %1, %2</source>
        <translation>Lauf %1, %2</translation>
    </message>
    <message>
        <source>The source names this twice in one run; the first is kept.</source>
        <translation>Die Quelle nennt dies zweimal in einem Lauf; das Erste wird behalten.</translation>
    </message>
    <message>
        <source>run %1, parameter %2</source>
        <translation>Lauf %1, Parameter %2</translation>
    </message>
    <message>
        <source>The source now says “%1”; the project keeps “%2”, which it read first.</source>
        <translation>Die Quelle nennt jetzt „%1“; das Projekt behält „%2“, den zuerst gelesenen Wert.</translation>
    </message>
    <message>
        <source>Run %1 names an experiment that its source does not hold. Nothing was imported.</source>
        <translation>Lauf %1 nennt ein Experiment, das seine Quelle nicht enthält. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Eine Person braucht einen Namen.</translation>
    </message>
    <message>
        <source>Taking a role away needs a reason.</source>
        <translation>Eine Rolle zu entziehen braucht eine Begründung.</translation>
    </message>
    <message>
        <source>The project knows nobody with the id %1.</source>
        <translation>Das Projekt kennt niemanden mit der ID %1.</translation>
    </message>
    <message>
        <source>The project knows nobody with the number %1.</source>
        <translation>Das Projekt kennt niemanden mit der Nummer %1.</translation>
    </message>
    <message>
        <source>Reach production</source>
        <translation>Produktionsquote</translation>
    </message>
    <message>
        <source>Use cases that have been live, of those approved at gate 1 more than %1 days ago. “Live” means that the state Operating was reached; deployments are not recorded yet. Approved more recently and left out: %2. The industry&apos;s figure counts projects, which is another unit.</source>
        <translation>Anwendungsfälle, die produktiv waren, unter denen, die vor mehr als %1 Tagen an Gate 1 genehmigt wurden. „Produktiv“ heißt, dass der Zustand „In Betrieb“ erreicht wurde; Deployments werden noch nicht erfasst. Später genehmigt und ausgelassen: %2. Der Branchenwert zählt Projekte, also eine andere Einheit.</translation>
    </message>
    <message>
        <source>%1 of %2 · industry 13 %, projects</source>
        <translation>%1 von %2 · Branche 13 %, Projekte</translation>
    </message>
    <message>
        <source>none approved for %1 d · industry 13 %, projects</source>
        <translation>keiner vor über %1 d genehmigt · Branche 13 %, Projekte</translation>
    </message>
    <message>
        <source>Insights with outcome</source>
        <translation>Erkenntnisse mit Wirkung</translation>
    </message>
    <message>
        <source>no value records yet</source>
        <translation>noch keine Nutzennachweise</translation>
    </message>
    <message>
        <source>Lead time, median</source>
        <translation>Durchlaufzeit, Median</translation>
    </message>
    <message>
        <source>Days from first being framed to first being live (Operating), time on hold included, of the use cases that got there. The 85th percentile is the nearest rank.</source>
        <translation>Tage vom ersten Zustand „Definiert“ bis zum ersten Produktivsein („In Betrieb“), Pausen eingeschlossen, für die Anwendungsfälle, die so weit kamen. Das 85. Perzentil folgt der Nearest-Rank-Methode.</translation>
    </message>
    <message>
        <source>framing → production: none yet</source>
        <translation>Definition → Produktion: noch keiner</translation>
    </message>
    <message>
        <source>Oldest in stage</source>
        <translation>Am längsten in Phase</translation>
    </message>
    <message>
        <source>The longest time that a use case under way has been in its present state. Times before and after a return add up; live, ended and held use cases are left out.</source>
        <translation>Die längste Zeit, die ein laufender Anwendungsfall in seinem jetzigen Zustand ist. Zeiten vor und nach einer Rückkehr zählen zusammen; produktive, beendete und pausierte Anwendungsfälle bleiben außen vor.</translation>
    </message>
    <message>
        <source>nothing is under way</source>
        <translation>nichts in Arbeit</translation>
    </message>
    <message>
        <source>Awaiting sign-off</source>
        <translation>Warten auf Abnahme</translation>
    </message>
    <message>
        <source>Use cases in validation, which wait for a model-risk auditor, and in release, which wait for a DevOps engineer, of all use cases.</source>
        <translation>Anwendungsfälle in Validierung, die auf einen Modellrisiko-Prüfer warten, und im Release, die auf einen DevOps Engineer warten, unter allen Anwendungsfällen.</translation>
    </message>
    <message>
        <source>nobody has to sign</source>
        <translation>keine Abnahme offen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>hat %1 geändert</translation>
    </message>
    <message>
        <source>put it on hold in %1</source>
        <translation>hat ihn im Zustand „%1“ pausiert</translation>
    </message>
    <message>
        <source>stopped it in %1</source>
        <translation>hat ihn im Zustand „%1“ gestoppt</translation>
    </message>
    <message>
        <source>took it up again in %1</source>
        <translation>hat ihn im Zustand „%1“ fortgesetzt</translation>
    </message>
    <message>
        <source>returned it to %1</source>
        <translation>hat ihn zu „%1“ zurückgegeben</translation>
    </message>
    <message>
        <source>began a new iteration in %1</source>
        <translation>hat eine neue Iteration begonnen: „%1“</translation>
    </message>
    <message>
        <source>approved it at gate 1</source>
        <translation>hat ihn an Gate 1 genehmigt</translation>
    </message>
    <message>
        <source>took it from %1 to %2</source>
        <translation>hat ihn von „%1“ zu „%2“ gebracht</translation>
    </message>
    <message>
        <source>proposed it</source>
        <translation>hat ihn vorgeschlagen</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1, als %2</translation>
    </message>
    <message>
        <source>The audit log does not know %1. Verify the project.</source>
        <translation>Das Audit-Protokoll kennt %1 nicht. Bitte das Projekt verifizieren.</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Definieren</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Develop</source>
        <translation>Entwickeln</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Validieren</translation>
    </message>
    <message>
        <source>The statement is no release decision as this program writes it, to the byte.</source>
        <translation>Die Erklärung ist keine Release-Entscheidung, wie dieses Programm sie schreibt, Byte für Byte.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Auflage</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 als %2</translation>
    </message>
    <message>
        <source>Counts until</source>
        <translation>Gilt bis</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>Risikostufe</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Model files</source>
        <translation>Modelldateien</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Open finding</source>
        <translation>Offene Feststellung</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit-Protokoll</translation>
    </message>
    <message>
        <source>%1 entries, root %2</source>
        <translation>%1 Einträge, Wurzel %2</translation>
    </message>
    <message>
        <source>Operate</source>
        <translation>Betreiben</translation>
    </message>
    <message>
        <source>The project has no experiment “%1”.</source>
        <translation>Das Projekt hat kein Experiment „%1“.</translation>
    </message>
    <message>
        <source>Several experiments are called “%1”; name the one that is meant by its uid.</source>
        <translation>Mehrere Experimente heißen „%1“; bitte das gemeinte mit seiner Kennung nennen.</translation>
    </message>
    <message>
        <source>The project has no run “%1”. List them with: assay-cli runs.</source>
        <translation>Das Projekt hat keinen Lauf „%1“. Alle auflisten mit: assay-cli runs.</translation>
    </message>
    <message>
        <source>Several runs are called “%1”. Name one by its id from: assay-cli runs.</source>
        <translation>Mehrere Läufe heißen „%1“. Bitte einen über seine ID angeben, aus: assay-cli runs.</translation>
    </message>
    <message>
        <source>The run logged no metric “%1”.</source>
        <translation>Der Lauf hat keine Metrik „%1“ protokolliert.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Risk borne by</source>
        <translation>Risiko getragen von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Raised by rule</source>
        <translation>Gemeldet durch Regel</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Gemeldet von</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In Kraft ab</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Veröffentlicht von</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Rechtsraum</translation>
    </message>
    <message>
        <source>Document of</source>
        <translation>Dokument vom</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation>Abgelöst durch</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Künftig</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Abgelöst</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Approvals asked under it</source>
        <translation>Darunter beantragte Genehmigungen</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>, stale</source>
        <translation>, stockt</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>In its state</source>
        <translation>In diesem Zustand</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Value expected, or why it stopped</source>
        <translation>Erwarteter Nutzen, oder warum er gestoppt ist</translation>
    </message>
    <message>
        <source>n &lt; %1</source>
        <translation>n &lt; %1</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Abgang</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>85 % within</source>
        <translation>85 % binnen</translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>Anwendungsfälle</translation>
    </message>
    <message>
        <source>%1 of %2 use cases, filtered by `%3`. The figures above are of all of them.</source>
        <translation>%1 von %2 Anwendungsfällen, gefiltert nach `%3`. Die Kennzahlen oben gelten für alle.</translation>
    </message>
    <message>
        <source>Flow by state</source>
        <translation>Fluss nach Zustand</translation>
    </message>
    <message>
        <source>Why use cases stopped or wait</source>
        <translation>Warum Anwendungsfälle gestoppt sind oder warten</translation>
    </message>
    <message>
        <source>a value hypothesis</source>
        <translation>eine Nutzenhypothese</translation>
    </message>
    <message>
        <source>a business owner to accept it</source>
        <translation>ein fachlich Verantwortlicher, der ihn abnimmt</translation>
    </message>
    <message>
        <source>ended before it was live</source>
        <translation>endete vor dem Betrieb</translation>
    </message>
    <message>
        <source>being live</source>
        <translation>der Betrieb</translation>
    </message>
    <message>
        <source>a value record</source>
        <translation>ein Nutzennachweis</translation>
    </message>
    <message>
        <source>Business owner</source>
        <translation>Fachlich verantwortlich</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Value expected</source>
        <translation>Erwarteter Nutzen</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>Iteration</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>In its source</source>
        <translation>In der Quelle</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>Source&apos;s id</source>
        <translation>ID in der Quelle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>lowest %1</source>
        <translation>kleinstes %1</translation>
    </message>
    <message>
        <source>%1 at step %2</source>
        <translation>%1 bei Schritt %2</translation>
    </message>
    <message>
        <source>highest %1</source>
        <translation>größtes %1</translation>
    </message>
    <message>
        <source>The project has no run %1.</source>
        <translation>Das Projekt hat keinen Lauf %1.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Gestartet von</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>Experiments, not marked deleted</source>
        <translation>Experimente, nicht als gelöscht markiert</translation>
    </message>
    <message>
        <source>Runs, not marked deleted</source>
        <translation>Läufe, nicht als gelöscht markiert</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Metric series</source>
        <translation>Metrikreihen</translation>
    </message>
    <message>
        <source>Metric points</source>
        <translation>Metrikpunkte</translation>
    </message>
    <message>
        <source>Points that are NaN</source>
        <translation>Punkte, die NaN sind</translation>
    </message>
    <message>
        <source>Points that are infinite</source>
        <translation>Punkte, die unendlich sind</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Registered models</source>
        <translation>Registrierte Modelle</translation>
    </message>
    <message>
        <source>Model versions</source>
        <translation>Modellversionen</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Aliasse</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefakte</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Named in its source</source>
        <translation>Name in der Quelle</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Anwendungsfall</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Newest version</source>
        <translation>Neueste Version</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Use cases owned</source>
        <translation>Eigene Anwendungsfälle</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>tiers</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>techniques</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>cites</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>blocked by</source>
        <translation>blockiert durch</translation>
    </message>
    <message>
        <source>days that an approval counts</source>
        <translation>Tage, die eine Genehmigung zählt</translation>
    </message>
    <message>
        <source>in force from</source>
        <translation>in Kraft ab</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>order of the gates</source>
        <translation>Reihenfolge der Gates</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Rows created</source>
        <translation>Zeilen angelegt</translation>
    </message>
    <message>
        <source>Rows added to</source>
        <translation>Zeilen ergänzt</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, Schritt %2</translation>
    </message>
    <message>
        <source>%1, steps %2 to %3</source>
        <translation>%1, Schritte %2 bis %3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Resolved by</source>
        <translation>Erledigt von</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>imported %1 runs and %2 metric points</source>
        <translation>hat %1 Läufe und %2 Metrikpunkte importiert</translation>
    </message>
    <message>
        <source>imported a change of it</source>
        <translation>hat eine Änderung daran importiert</translation>
    </message>
    <message>
        <source>imported it</source>
        <translation>hat dies importiert</translation>
    </message>
    <message>
        <source>imported %1 more metric points</source>
        <translation>hat %1 weitere Metrikpunkte importiert</translation>
    </message>
    <message>
        <source>imported it with %1 metric points</source>
        <translation>hat dies mit %1 Metrikpunkten importiert</translation>
    </message>
    <message>
        <source>renamed it from “%1” to “%2”</source>
        <translation>hat ihn von „%1“ in „%2“ umbenannt</translation>
    </message>
    <message>
        <source>tagged it %1 = %2</source>
        <translation>hat den Tag %1 = %2 gesetzt</translation>
    </message>
    <message>
        <source>changed its tag %1 from “%2” to “%3”</source>
        <translation>hat den Tag %1 von „%2“ in „%3“ geändert</translation>
    </message>
    <message>
        <source>took its tag %1 = %2 away</source>
        <translation>hat den Tag %1 = %2 weggenommen</translation>
    </message>
    <message>
        <source>linked it to %1</source>
        <translation>verknüpfte es mit %1</translation>
    </message>
    <message>
        <source>linked it to %1 instead of %2</source>
        <translation>verknüpfte es mit %1 statt mit %2</translation>
    </message>
    <message>
        <source>took its link to %1 away</source>
        <translation>löste es von %1</translation>
    </message>
    <message>
        <source>archived it</source>
        <translation>hat ihn archiviert</translation>
    </message>
    <message>
        <source>restored it</source>
        <translation>hat ihn wiederhergestellt</translation>
    </message>
    <message>
        <source>resolved it</source>
        <translation>hat sie erledigt</translation>
    </message>
    <message>
        <source>opened it again</source>
        <translation>hat sie wieder geöffnet</translation>
    </message>
    <message>
        <source>took it back</source>
        <translation>hat sie zurückgenommen</translation>
    </message>
    <message>
        <source>asked for approval of it</source>
        <translation>hat die Genehmigung dafür beantragt</translation>
    </message>
    <message>
        <source>took the request for approval back</source>
        <translation>hat den Antrag auf Genehmigung zurückgezogen</translation>
    </message>
    <message>
        <source>signed: %1</source>
        <translation>hat unterschrieben: %1</translation>
    </message>
    <message>
        <source>began it</source>
        <translation>hat es begonnen</translation>
    </message>
    <message>
        <source>changed what it consists of</source>
        <translation>hat geändert, woraus es besteht</translation>
    </message>
    <message>
        <source>recorded that it runs in %1</source>
        <translation>hat eingetragen, dass es in %1 läuft</translation>
    </message>
    <message>
        <source>read its files again: unchanged</source>
        <translation>hat seine Dateien erneut gelesen: unverändert</translation>
    </message>
    <message>
        <source>read its files again: %1 changed or gone</source>
        <translation>hat seine Dateien erneut gelesen: %1 geändert oder nicht mehr da</translation>
    </message>
    <message>
        <source>drafted it</source>
        <translation>hat den Entwurf angelegt</translation>
    </message>
    <message>
        <source>changed the draft</source>
        <translation>hat den Entwurf geändert</translation>
    </message>
    <message>
        <source>said: %1</source>
        <translation>hat Stellung genommen: %1</translation>
    </message>
    <message>
        <source>made it: %1</source>
        <translation>hat den Zustand gesetzt: %1</translation>
    </message>
    <message>
        <source>raised it</source>
        <translation>hat ihn gemeldet</translation>
    </message>
    <message>
        <source>set off the rule %1, which raised it</source>
        <translation>löste die Regel %1 aus, die ihn meldete</translation>
    </message>
    <message>
        <source>took its owner away</source>
        <translation>nahm ihm den Zuständigen</translation>
    </message>
    <message>
        <source>gave it to %1</source>
        <translation>gab ihn an %1</translation>
    </message>
    <message>
        <source>offered to bear its risk</source>
        <translation>bot an, sein Risiko zu tragen</translation>
    </message>
    <message>
        <source>was the next to write after the acceptance of its risk had ended: it is open again</source>
        <translation>schrieb als Nächstes, nachdem die Annahme des Risikos geendet hatte: Er ist wieder offen</translation>
    </message>
    <message>
        <source>published it</source>
        <translation>hat sie veröffentlicht</translation>
    </message>
    <message>
        <source>replaced it by %1</source>
        <translation>hat durch %1 ersetzt</translation>
    </message>
    <message>
        <source>moved it from %1 to %2</source>
        <translation>hat ihn von „%1“ zu „%2“ gebracht</translation>
    </message>
    <message>
        <source>added it</source>
        <translation>hat dies hinzugefügt</translation>
    </message>
    <message>
        <source>changed it</source>
        <translation>hat dies geändert</translation>
    </message>
    <message>
        <source>froze an edition of it</source>
        <translation>hat eine Ausgabe davon eingefroren</translation>
    </message>
    <message>
        <source>gave a role</source>
        <translation>hat eine Rolle vergeben</translation>
    </message>
    <message>
        <source>took a role away</source>
        <translation>hat eine Rolle entzogen</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Verantwortung</translation>
    </message>
    <message>
        <source>business owner</source>
        <translation>Fachverantwortung</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>technique</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>value hypothesis</source>
        <translation>Nutzenhypothese</translation>
    </message>
    <message>
        <source>%1 took it to %2</source>
        <translation>%1 hat ihn zu „%2“ gebracht</translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <translation>%1 hat geändert: %2</translation>
    </message>
    <message>
        <source>%1 has changed since you opened it (%2). Nothing was saved; look at what is new and save again.</source>
        <translation>%1 hat sich seit dem Öffnen geändert (%2). Es wurde nichts gespeichert; bitte das Neue ansehen und erneut speichern.</translation>
    </message>
    <message>
        <source>A finding needs a title. Nothing was saved.</source>
        <translation>Eine Feststellung braucht einen Titel. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>%1 has changed since you opened it. Nothing was saved; look at what is new and save again.</source>
        <translation>%1 hat sich seit dem Öffnen geändert. Es wurde nichts gespeichert; bitte das Neue ansehen und erneut speichern.</translation>
    </message>
    <message>
        <source>Nothing differs from what %1 says already.</source>
        <translation>Nichts weicht von dem ab, was %1 schon enthält.</translation>
    </message>
    <message>
        <source>That is whose %1 is already.</source>
        <translation>Diese Person ist für %1 schon verantwortlich.</translation>
    </message>
    <message>
        <source>Somebody else mends it.</source>
        <translation>Jemand anderes behebt ihn.</translation>
    </message>
    <message>
        <source>Findings are raised by people of the project in a role that they hold. Nothing was changed; act in one of yours, or ask an administrator for one.</source>
        <translation>Feststellungen melden Personen des Projekts in einer Rolle, die sie haben. Es wurde nichts geändert; in einer eigenen Rolle handeln oder jemanden aus der Administration um eine bitten.</translation>
    </message>
    <message>
        <source>To bear a risk needs a reason. Nothing was saved.</source>
        <translation>Ein Risiko zu tragen braucht eine Begründung. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>A risk is accepted until a day in the future. Nothing was saved.</source>
        <translation>Ein Risiko wird bis zu einem Tag in der Zukunft akzeptiert. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>nobody holds that role yet</source>
        <translation>diese Rolle hat noch niemand</translation>
    </message>
    <message>
        <source>not from %1</source>
        <translation>nicht von „%1“ aus</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3 by a %4. Nothing was changed; ask one of them to take the step.</source>
        <translation>Bei %1 führt den Schritt von „%2“ zu „%3“ die Rolle %4 aus. Es wurde nichts geändert; bitte jemanden in dieser Rolle um den Schritt bitten.</translation>
    </message>
    <message>
        <source>%1 is %2&apos;s to mend, so another person judges it. Nothing was changed; ask another %3.</source>
        <translation>Für die Behebung von %1 ist %2 zuständig, daher beurteilt sie eine andere Person. Es wurde nichts geändert; bitte jemand anderen in der Rolle %3 fragen.</translation>
    </message>
    <message>
        <source>Nobody offers to bear the risk of %1. Nothing was changed; a %2 or a %3 has to offer it, with a reason and a day on which it ends.</source>
        <translation>Niemand bietet an, das Risiko von %1 zu tragen. Es wurde nichts geändert; %2 oder %3 muss es anbieten, mit Begründung und einem Tag, an dem es endet.</translation>
    </message>
    <message>
        <source>%1&apos;s offer to bear the risk of %2 has ended. Nothing was changed; ask for a new one.</source>
        <translation>Das Angebot von %1, das Risiko von %2 zu tragen, ist abgelaufen. Es wurde nichts geändert; bitte um ein neues bitten.</translation>
    </message>
    <message>
        <source>%1 bears the risk of %2, so another person agrees to it. Nothing was changed; ask another %3.</source>
        <translation>%1 trägt das Risiko von %2, daher stimmt dem eine andere Person zu. Es wurde nichts geändert; bitte jemand anderen in der Rolle %3 fragen.</translation>
    </message>
    <message>
        <source>%1 is %2 and cannot go to %3 from there. Nothing was changed; it can go to: %4.</source>
        <translation>%1 hat den Zustand „%2“ und kann von dort nicht zu „%3“. Es wurde nichts geändert; mögliche Ziele: %4.</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 has no owner who could work on it. Nothing was changed; name one first.</source>
        <translation>%1 hat niemanden, der zuständig ist und daran arbeiten könnte. Es wurde nichts geändert; bitte zuerst jemanden benennen.</translation>
    </message>
    <message>
        <source>%1 is %2&apos;s to mend, and nobody else says how far that is. Nothing was changed; ask them.</source>
        <translation>Für die Behebung von %1 ist %2 zuständig, und niemand sonst sagt, wie weit sie ist. Es wurde nichts geändert; bitte dort nachfragen.</translation>
    </message>
    <message>
        <source>%1 is closed and stays as it is. Nothing was changed; raise another.</source>
        <translation>%1 ist geschlossen und bleibt, wie es ist. Es wurde nichts geändert; bitte eine neue Feststellung melden.</translation>
    </message>
    <message>
        <source>%1 was raised by a rule, so a %2 changes what it says. Nothing was changed; ask one of them.</source>
        <translation>%1 wurde von einer Regel gemeldet, daher ändert den Wortlaut die Rolle %2. Es wurde nichts geändert; bitte jemanden in dieser Rolle fragen.</translation>
    </message>
    <message>
        <source>What %1 says is changed by %2, who raised it, or a %3. Nothing was changed; ask one of them.</source>
        <translation>Was in %1 steht, ändert %2, von wem die Feststellung stammt, oder ein %3. Es wurde nichts geändert; bitte eine dieser Personen fragen.</translation>
    </message>
    <message>
        <source>Who mends %1 is said by its owner, a %2 or a %3. Nothing was changed; ask one of them.</source>
        <translation>Wer %1 behebt, bestimmt die dafür verantwortliche Person, ein %2 oder ein %3. Es wurde nichts geändert; bitte eine dieser Personen fragen.</translation>
    </message>
    <message>
        <source>%1 is %2; a risk is accepted of an open finding. Nothing was changed.</source>
        <translation>%1 ist „%2“; ein Risiko wird bei einer offenen Feststellung akzeptiert. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The risk of %1 is borne by a %2 or a %3. Nothing was changed; ask one of them.</source>
        <translation>Das Risiko von %1 trägt %2 oder %3. Es wurde nichts geändert; bitte dort fragen.</translation>
    </message>
    <message>
        <source>by a %1 (%2)</source>
        <translation>durch %1 (%2)</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3 by a %4 (%5). Nothing was changed; ask them to take the step.</source>
        <translation>Bei %1 führt den Schritt von „%2“ zu „%3“ die Rolle %4 aus (%5). Es wurde nichts geändert; bitte dort um den Schritt bitten.</translation>
    </message>
    <message>
        <source>the problem</source>
        <translation>das Problem</translation>
    </message>
    <message>
        <source>a business owner</source>
        <translation>die Fachverantwortung</translation>
    </message>
    <message>
        <source>a framing that is agreed on</source>
        <translation>eine Definition, über die Einigkeit besteht</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>lacks %1</source>
        <translation>es fehlt: %1</translation>
    </message>
    <message>
        <source>%1 cannot be called framed: it lacks %2. Nothing was changed.</source>
        <translation>%1 kann nicht als definiert gelten; es fehlt: %2. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>by its owners, a %1 or a %2</source>
        <translation>durch Verantwortliche, %1 oder %2</translation>
    </message>
    <message>
        <source>The texts of %1 are changed by its owners, a %2 (%3) or a %4 (%5). Nothing was changed; ask one of them.</source>
        <translation>Die Texte von %1 ändern die Verantwortlichen, ein %2 (%3) oder ein %4 (%5). Es wurde nichts geändert; bitte eine dieser Personen fragen.</translation>
    </message>
    <message>
        <source>Taking %1 to %2 needs a reason. Nothing was changed.</source>
        <translation>Der Schritt von %1 zu „%2“ braucht eine Begründung. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A use case needs a title.</source>
        <translation>Ein Anwendungsfall braucht einen Titel.</translation>
    </message>
    <message>
        <source>The project has no use case with the id %1.</source>
        <translation>Das Projekt hat keinen Anwendungsfall mit der ID %1.</translation>
    </message>
    <message>
        <source>The project has no use case %1.</source>
        <translation>Das Projekt hat keinen Anwendungsfall %1.</translation>
    </message>
    <message>
        <source>It holds %1 points, but its row says %2.</source>
        <translation>Die Reihe enthält %1 Punkte, ihre Zeile nennt aber %2.</translation>
    </message>
    <message>
        <source>Points of its batch %1 are gone.</source>
        <translation>Punkte des Stapels %1 fehlen.</translation>
    </message>
    <message>
        <source>Points of its batch %1 were changed without an entry in the log.</source>
        <translation>Punkte des Stapels %1 wurden ohne Protokolleintrag geändert.</translation>
    </message>
    <message>
        <source>It holds %1 points that the log does not know.</source>
        <translation>Die Reihe enthält %1 Punkte, die das Protokoll nicht kennt.</translation>
    </message>
    <message>
        <source>Its blocks say %1 points, but its row says %2.</source>
        <translation>Die Blöcke nennen %1 Punkte, die Zeile aber %2.</translation>
    </message>
    <message>
        <source>Its row says other figures than its points.</source>
        <translation>Seine Zeile nennt andere Zahlen als seine Punkte.</translation>
    </message>
    <message>
        <source>The log tells of it, but its row is gone.</source>
        <translation>Im Protokoll steht der Eintrag, seine Zeile aber fehlt.</translation>
    </message>
    <message>
        <source>It is in the project, but the log does not know it.</source>
        <translation>Im Projekt vorhanden, dem Protokoll aber unbekannt.</translation>
    </message>
    <message>
        <source>Its rows were changed without an entry in the log.</source>
        <translation>Die Zeilen wurden ohne Protokolleintrag geändert.</translation>
    </message>
    <message>
        <source>The %1 %2 of the project was removed.</source>
        <translation>Aus dem Projekt wurde entfernt: %1 %2.</translation>
    </message>
    <message>
        <source>The %1 %2 of the project was altered.</source>
        <translation>Im Projekt wurde verändert: %1 %2.</translation>
    </message>
    <message>
        <source>The %1 %2 was added to the project by another program.</source>
        <translation>Von einem anderen Programm hinzugefügt: %1 %2.</translation>
    </message>
    <message>
        <source>whether the log was shortened or replaced as a whole: compare it with a checkpoint kept elsewhere</source>
        <translation>ob das Protokoll gekürzt oder als Ganzes ersetzt wurde: Vergleichen Sie es mit einem anderswo aufbewahrten Prüfpunkt</translation>
    </message>
    <message>
        <source>the bytes of artifacts outside the project</source>
        <translation>die Bytes der Artefakte außerhalb des Projekts</translation>
    </message>
    <message>
        <source>the definitions of tables and triggers: a newer Assay made them</source>
        <translation>die Definitionen von Tabellen und Triggern: Sie stammen von einem neueren Assay</translation>
    </message>
    <message>
        <source>what stands behind the altered tables (%1)</source>
        <translation>was hinter den veränderten Tabellen steht (%1)</translation>
    </message>
    <message>
        <source>X axis</source>
        <translation>X-Achse</translation>
    </message>
    <message>
        <source>X: step</source>
        <translation>X: Schritt</translation>
    </message>
    <message>
        <source>X: relative time</source>
        <translation>X: relative Zeit</translation>
    </message>
    <message>
        <source>X: wall time</source>
        <translation>X: Uhrzeit</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Eine Notiz</translation>
    </message>
    <message>
        <source>A note of several lines.
It is plain text, whatever it looks like: &lt;b&gt;not bold&lt;/b&gt;.</source>
        <translation>Eine Notiz mit mehreren Zeilen.
Sie ist reiner Text, wie auch immer sie aussieht: &lt;b&gt;nicht fett&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>Schema drift</source>
        <translation>Schema-Drift</translation>
    </message>
    <message>
        <source>Stale 46 d</source>
        <translation>Stockt 46 d</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Title of a page</source>
        <translation>Titel einer Seite</translation>
    </message>
    <message>
        <source>37.5 %</source>
        <translation>37,5 %</translation>
    </message>
    <message>
        <source>Name of a card</source>
        <translation>Name einer Karte</translation>
    </message>
    <message>
        <source>Body text, 信用模型, Ελληνικά</source>
        <translation>Fließtext, 信用模型, Ελληνικά</translation>
    </message>
    <message>
        <source>Muted text</source>
        <translation>Gedämpfter Text</translation>
    </message>
    <message>
        <source>A note below something</source>
        <translation>Ein Hinweis unter etwas</translation>
    </message>
    <message>
        <source>sha256:9f3c…e1</source>
        <translation>sha256:9f3c…e1</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Schaltflächen</translation>
    </message>
    <message>
        <source>Register model</source>
        <translation>Modell registrieren</translation>
    </message>
    <message>
        <source>Compare 4</source>
        <translation>4 vergleichen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Sign release</source>
        <translation>Release signieren</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Filter runs by name</source>
        <translation>Läufe nach Name filtern</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>With deleted runs</source>
        <translation>Mit gelöschten Läufen</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Chips and digests</source>
        <translation>Chips und Prüfsummen</translation>
    </message>
    <message>
        <source>Text field</source>
        <translation>Textfeld</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Icons, 16 and 24 px</source>
        <translation>Symbole, 16 und 24 px</translation>
    </message>
    <message>
        <source>3 of 8 · industry 13 %, projects</source>
        <translation>3 von 8 · Branche 13 %, Projekte</translation>
    </message>
    <message>
        <source>74 d</source>
        <translation>74 d</translation>
    </message>
    <message>
        <source>framing to production, n = 3</source>
        <translation>Definition bis Produktion, n = 3</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 wartet auf Sie</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>val_auc</source>
        <translation>val_auc</translation>
    </message>
    <message>
        <source>hollow-lark</source>
        <translation>hollow-lark</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>amber-fjord</source>
        <translation>amber-fjord</translation>
    </message>
    <message>
        <source>silent-ridge</source>
        <translation>silent-ridge</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>a name that is longer than its column would like it to be</source>
        <translation>ein Name, der länger ist, als seine Spalte es gern hätte</translation>
    </message>
    <message>
        <source>running</source>
        <translation>laufend</translation>
    </message>
    <message>
        <source>Sample runs</source>
        <translation>Beispielläufe</translation>
    </message>
    <message>
        <source>Ana</source>
        <translation>Ana</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Trainiert mit</translation>
    </message>
    <message>
        <source>loans@v14, 450 rows</source>
        <translation>loans@v14, 450 Zeilen</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Sparklines</source>
        <translation>Sparklines</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>loss</translation>
    </message>
    <message>
        <source>with a gap</source>
        <translation>mit Lücke</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>konstant</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>model files</source>
        <translation>Modelldateien</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 only</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>No pipeline runs yet</source>
        <translation>Noch keine Pipeline-Läufe</translation>
    </message>
    <message>
        <source>Drop OpenLineage events, a dbt target folder or Great Expectations results here. Runs, datasets and tests appear by themselves.</source>
        <translation>OpenLineage-Ereignisse, einen dbt-target-Ordner oder Ergebnisse von Great Expectations hier ablegen. Läufe, Datensätze und Tests erscheinen von selbst.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren…</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Ordner beobachten</translation>
    </message>
    <message>
        <source>The points of val_auc cannot be read: block 3 has a wrong checksum. All other metrics are unharmed; import the run again from its source.</source>
        <translation>Die Punkte von val_auc können nicht gelesen werden: Block 3 hat eine falsche Prüfsumme. Alle anderen Metriken sind unversehrt; bitte den Lauf erneut aus seiner Quelle importieren.</translation>
    </message>
    <message>
        <source>UC-3 goes from Validating to Releasing by a risk auditor (Ruth). Nothing was changed; ask them to take the step.</source>
        <translation>Bei UC-3 führt den Schritt von „In Validierung“ zu „Im Release“ die Rolle Modellrisiko-Prüfer aus (Ruth). Es wurde nichts geändert; bitte dort um den Schritt bitten.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>This project is read only: the file belongs to somebody else.</source>
        <translation>Dieses Projekt ist schreibgeschützt: Die Datei gehört jemand anderem.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Imported 10 runs and 257 metric points.</source>
        <translation>10 Läufe und 257 Metrikpunkte importiert.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>This is no pattern: %1</source>
        <translation>Dies ist kein Suchmuster: %1</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Beginn (UTC)</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation>Beendet (UTC)</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation>Lebenszyklus</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>Lauf-ID</translation>
    </message>
    <message>
        <source>Uid</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Digest of the data set</source>
        <translation>Digest des Datensatzes</translation>
    </message>
    <message>
        <source>Use of the data set</source>
        <translation>Verwendung des Datensatzes</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <translation>%1, Minimum</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, Maximum</translation>
    </message>
    <message>
        <source>Best %1 %2</source>
        <translation>%1 bestenfalls %2</translation>
    </message>
    <message>
        <source>%1 · %2 since %3</source>
        <translation>%1 · %2 seit %3</translation>
    </message>
    <message>
        <source>%1 in this state; times before and after a return add up</source>
        <translation>%1 in diesem Zustand; Zeiten vor und nach einer Rückkehr zählen zusammen</translation>
    </message>
    <message>
        <source>85 % of those done with it took up to %1</source>
        <translation>85 % derer, die ihn durchlaufen haben, brauchten bis zu %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Verantwortlich: %1</translation>
    </message>
    <message>
        <source>Technique: %1</source>
        <translation>Verfahren: %1</translation>
    </message>
    <message>
        <source>In its report: %1, %2 frozen</source>
        <translation>In seinem Bericht: %1, %2 eingefroren</translation>
    </message>
    <message>
        <source>1 edition</source>
        <translation>1 Ausgabe</translation>
    </message>
    <message>
        <source>%1 editions</source>
        <translation>%1 Ausgaben</translation>
    </message>
    <message>
        <source>Returned by validation: %1</source>
        <translation>Von der Validierung zurückgegeben: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Staged for the demo</source>
        <translation>Für die Demo gestellt</translation>
    </message>
    <message>
        <source>Stale %1</source>
        <translation>Stockt %1</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Niemand verantwortlich</translation>
    </message>
    <message>
        <source>In release · %1</source>
        <translation>Im Release · %1</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Branch opening hours</source>
        <translation>Öffnungszeiten der Filialen</translation>
    </message>
    <message>
        <source>Ten minutes less waiting on Fridays</source>
        <translation>Freitags zehn Minuten weniger Wartezeit</translation>
    </message>
    <message>
        <source>Leo Wu</source>
        <translation>Leo Wu</translation>
    </message>
    <message>
        <source>Stale 58 d</source>
        <translation>Stockt 58 T</translation>
    </message>
    <message>
        <source>Complaint routing</source>
        <translation>Verteilung von Beschwerden</translation>
    </message>
    <message>
        <source>Text classification</source>
        <translation>Textklassifikation</translation>
    </message>
    <message>
        <source>Tom</source>
        <translation>Tom</translation>
    </message>
    <message>
        <source>Card fraud alerts</source>
        <translation>Warnung bei Kartenbetrug</translation>
    </message>
    <message>
        <source>Gradient boosting</source>
        <translation>Gradient Boosting</translation>
    </message>
    <message>
        <source>Jonas</source>
        <translation>Jonas</translation>
    </message>
    <message>
        <source>The two models differ by less than their intervals.</source>
        <translation>Die beiden Modelle unterscheiden sich um weniger als ihre Intervalle.</translation>
    </message>
    <message>
        <source>Data scientist</source>
        <translation>Data Scientist</translation>
    </message>
    <message>
        <source>2 h ago</source>
        <translation>vor 2 Std.</translation>
    </message>
    <message>
        <source>2026-11-02 09:14:00 UTC</source>
        <translation>2026-11-02 09:14:00 UTC</translation>
    </message>
    <message>
        <source>Ruth</source>
        <translation>Ruth</translation>
    </message>
    <message>
        <source>Model-risk auditor</source>
        <translation>Modellrisiko-Prüfer</translation>
    </message>
    <message>
        <source>5 min ago</source>
        <translation>vor 5 Min.</translation>
    </message>
    <message>
        <source>2026-11-02 11:09:00 UTC</source>
        <translation>2026-11-02 11:09:00 UTC</translation>
    </message>
    <message>
        <source>Then the simpler one should be released. Which one is it?</source>
        <translation>Dann sollte das einfachere freigegeben werden. Welches ist das?</translation>
    </message>
    <message>
        <source>The project is read only, so nothing can be said here.</source>
        <translation>Das Projekt ist schreibgeschützt; hier kann nichts gesagt werden.</translation>
    </message>
    <message>
        <source>Avatars</source>
        <translation>Bilder von Personen</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Retired, stopped</source>
        <translation>Stillgelegt, gestoppt</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>%1 (staged)</source>
        <translation>%1 (gestellt)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Ordner importieren…</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>Make and open the demo project…</source>
        <translation>Demo-Projekt anlegen und öffnen…</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Projekt schließen</translation>
    </message>
    <message>
        <source>Copy the address of what is shown</source>
        <translation>Adresse der Ansicht kopieren</translation>
    </message>
    <message>
        <source>Pin what is shown to the side bar</source>
        <translation>Ansicht an die Seitenleiste anheften</translation>
    </message>
    <message>
        <source>Close the inspector</source>
        <translation>Inspektor schließen</translation>
    </message>
    <message>
        <source>Collapse or expand the side bar</source>
        <translation>Seitenleiste ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Change between light and dark</source>
        <translation>Zwischen Hell und Dunkel wechseln</translation>
    </message>
    <message>
        <source>Theme: as the desktop</source>
        <translation>Design: wie der Desktop</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Design: hell</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Design: dunkel</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>Suchen oder springen…</translation>
    </message>
    <message>
        <source>Show the keyboard shortcuts</source>
        <translation>Tastenkürzel anzeigen</translation>
    </message>
    <message>
        <source>About and diagnostics</source>
        <translation>Info und Diagnose</translation>
    </message>
    <message>
        <source>Developer: gallery of parts</source>
        <translation>Entwickler: Galerie der Bausteine</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>there is nothing to go back to</source>
        <translation>es gibt keine vorherige Seite</translation>
    </message>
    <message>
        <source>there is nothing to go forward to</source>
        <translation>es gibt keine nächste Seite</translation>
    </message>
    <message>
        <source>it is not open; Space on a row opens it</source>
        <translation>er ist nicht offen; die Leertaste auf einer Zeile öffnet ihn</translation>
    </message>
    <message>
        <source>no project is open</source>
        <translation>kein Projekt ist geöffnet</translation>
    </message>
    <message>
        <source>the project is read only</source>
        <translation>das Projekt ist schreibgeschützt</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Assay projects (*%1)</source>
        <translation>Assay-Projekte (*%1)</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Assay projects (*%1);;All files (*)</source>
        <translation>Assay-Projekte (*%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>all chosen runs</source>
        <translation>alle gewählten Läufe</translation>
    </message>
    <message>
        <source>Hugging Face trainer_state.json, or the folder of its checkpoints</source>
        <translation>Hugging Face trainer_state.json oder der Ordner seiner Checkpoints</translation>
    </message>
    <message>
        <source>%1 is no trainer_state.json, and no folder with one or with checkpoint-… folders.</source>
        <translation>%1 ist keine trainer_state.json und kein Ordner mit einer solchen oder mit Ordnern checkpoint-….</translation>
    </message>
    <message>
        <source>Of %1 trainer states this one reaches furthest, to step %2, and was read; it holds the history of the earlier ones.</source>
        <translation>Von %1 Trainingsständen reicht dieser am weitesten, bis Schritt %2, und wurde gelesen; er enthält den Verlauf der früheren.</translation>
    </message>
    <message>
        <source>There is no list named log_history, so this is no trainer state.</source>
        <translation>Es gibt keine Liste log_history, also ist dies kein Trainingsstand.</translation>
    </message>
    <message>
        <source>%1 entries of log_history have no whole step; they are left out.</source>
        <translation>%1 Einträge von log_history haben keinen ganzzahligen Schritt; sie sind ausgelassen.</translation>
    </message>
    <message>
        <source>%1 values of log_history are no numbers; they are left out.</source>
        <translation>%1 Werte von log_history sind keine Zahlen; sie sind ausgelassen.</translation>
    </message>
    <message>
        <source>Optuna storage (SQLite file)</source>
        <translation>Optuna-Speicher (SQLite-Datei)</translation>
    </message>
    <message>
        <source>The distribution has no list of choices.</source>
        <translation>Die Verteilung hat keine Liste der Auswahl.</translation>
    </message>
    <message>
        <source>%1 is no index of its %2 choices.</source>
        <translation>%1 ist kein Index ihrer %2 Auswahlmöglichkeiten.</translation>
    </message>
    <message>
        <source>The distribution is no JSON: %1</source>
        <translation>Die Verteilung ist kein JSON: %1</translation>
    </message>
    <message>
        <source>The distribution has no name.</source>
        <translation>Die Verteilung hat keinen Namen.</translation>
    </message>
    <message>
        <source>%1 is no Optuna storage: it lacks the table studies or trials. Nothing was read.</source>
        <translation>%1 ist kein Optuna-Speicher: Die Tabelle studies oder trials fehlt. Nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>The times name no time zone; UTC is assumed.</source>
        <translation>Die Zeiten nennen keine Zeitzone; UTC ist angenommen.</translation>
    </message>
    <message>
        <source>The study has no number or no name of its own; it is left out.</source>
        <translation>Die Studie hat keine eigene Nummer oder keinen eigenen Namen; sie ist ausgelassen.</translation>
    </message>
    <message>
        <source>The direction belongs to no study and objective; it is left out.</source>
        <translation>Die Richtung gehört zu keiner Studie und keinem Ziel; sie ist ausgelassen.</translation>
    </message>
    <message>
        <source>The trial has no number of its own, no known state or no study; it is left out.</source>
        <translation>Der Versuch hat keine eigene Nummer, keinen bekannten Zustand oder keine Studie; er ist ausgelassen.</translation>
    </message>
    <message>
        <source>The trial&apos;s value is no number; it is left out.</source>
        <translation>Der Wert des Versuchs ist keine Zahl; er ist ausgelassen.</translation>
    </message>
    <message>
        <source>Its value is no number.</source>
        <translation>Sein Wert ist keine Zahl.</translation>
    </message>
    <message>
        <source>The param %1 is left out. %2</source>
        <translation>Der Parameter %1 ist ausgelassen. %2</translation>
    </message>
    <message>
        <source>A time of the trial cannot be read; it is left unknown.</source>
        <translation>Eine Zeit des Versuchs ist nicht lesbar; sie bleibt unbekannt.</translation>
    </message>
    <message>
        <source>%1 rows belong to no trial or study that was read, or hold no number; they are left out.</source>
        <translation>%1 Zeilen gehören zu keinem gelesenen Versuch und keiner gelesenen Studie oder enthalten keine Zahl; sie sind ausgelassen.</translation>
    </message>
    <message>
        <source>Sacred folder (FileStorageObserver), or one run of it</source>
        <translation>Sacred-Ordner (FileStorageObserver) oder ein Lauf daraus</translation>
    </message>
    <message>
        <source>%1 is no Sacred folder: there is no run.json in it or in a folder of it.</source>
        <translation>%1 ist kein Sacred-Ordner: Weder darin noch in einem seiner Ordner gibt es eine run.json.</translation>
    </message>
    <message>
        <source>The run has no status; it is left out.</source>
        <translation>Der Lauf hat keinen Status; er ist ausgelassen.</translation>
    </message>
    <message>
        <source>Of the metric %1, %2 points have no number or no whole step; they are left out.</source>
        <translation>Von der Metrik %1 haben %2 Punkte keine Zahl oder keinen ganzzahligen Schritt; sie sind ausgelassen.</translation>
    </message>
    <message>
        <source>Of the metric %1, %2 points have no time that can be read; they are kept without one.</source>
        <translation>Von der Metrik %1 haben %2 Punkte keine lesbare Zeit; sie sind ohne Zeit behalten.</translation>
    </message>
    <message>
        <source>The artifact %1 is named but not in the folder.</source>
        <translation>Das Artefakt %1 ist genannt, aber nicht im Ordner.</translation>
    </message>
    <message>
        <source>%1 is no time; it is left unknown.</source>
        <translation>%1 ist keine Zeit; sie bleibt unbekannt.</translation>
    </message>
    <message>
        <source>The file holds no object of names and values.</source>
        <translation>Die Datei enthält kein Objekt aus Namen und Werten.</translation>
    </message>
    <message>
        <source>trackio project (SQLite file)</source>
        <translation>trackio-Projekt (SQLite-Datei)</translation>
    </message>
    <message>
        <source>%1 is no trackio project: it lacks the table metrics with run_name and metrics. Nothing was read.</source>
        <translation>%1 ist kein trackio-Projekt: Die Tabelle metrics mit run_name und metrics fehlt. Nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>%1 logged values are no numbers, such as pictures and texts, or have too long a name; they are left out.</source>
        <translation>%1 aufgezeichnete Werte sind keine Zahlen, etwa Bilder und Texte, oder haben einen zu langen Namen; sie sind ausgelassen.</translation>
    </message>
    <message>
        <source>The row has no run or no step; its points are left out.</source>
        <translation>Die Zeile hat keinen Lauf oder keinen Schritt; ihre Punkte sind ausgelassen.</translation>
    </message>
    <message>
        <source>The config belongs to no run; it is left out.</source>
        <translation>Die Konfiguration gehört zu keinem Lauf; sie ist ausgelassen.</translation>
    </message>
    <message>
        <source>The alert belongs to no run; it is left out.</source>
        <translation>Die Warnung gehört zu keinem Lauf; sie ist ausgelassen.</translation>
    </message>
    <message>
        <source>The row holds no object of names and values; it is left out.</source>
        <translation>Die Zeile enthält kein Objekt aus Namen und Werten; sie ist ausgelassen.</translation>
    </message>
    <message>
        <source>The row&apos;s JSON cannot be read; it is left out. %1</source>
        <translation>Das JSON der Zeile ist nicht lesbar; sie ist ausgelassen. %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time; the row is kept without one.</source>
        <translation>„%1“ ist keine Zeit; die Zeile ist ohne Zeit behalten.</translation>
    </message>
    <message>
        <source>The source&apos;s format; otherwise it is recognised.</source>
        <translation>Das Format der Quelle; sonst wird es erkannt.</translation>
    </message>
    <message>
        <source>There is no format “%1”: use one of %2.</source>
        <translation>Es gibt kein Format „%1“: möglich sind %2.</translation>
    </message>
    <message>
        <source>%1 (%2) cannot be followed while it is written; import it when it has changed.</source>
        <translation>%1 (%2) kann nicht verfolgt werden, während es geschrieben wird; nach Änderungen bitte importieren.</translation>
    </message>
    <message>
        <source>Records are not what their checksums say (%1, the first here); they are left out.</source>
        <translation>Datensätze stimmen nicht mit ihren Prüfsummen überein (%1, der erste hier); sie werden ausgelassen.</translation>
    </message>
    <message>
        <source>Records are larger than the limit of %2 bytes (%1, the first here); they are left out.</source>
        <translation>Datensätze sind größer als die Grenze von %2 Bytes (%1, der erste hier); sie werden ausgelassen.</translation>
    </message>
    <message>
        <source>The length of a record is not what its checksum says, so the rest of the file was not read; what stands before is unharmed.</source>
        <translation>Die Länge eines Datensatzes stimmt nicht mit ihrer Prüfsumme überein, deshalb wurde der Rest der Datei nicht gelesen; was davor steht, ist unversehrt.</translation>
    </message>
    <message>
        <source>The file could not be read on from here.</source>
        <translation>Die Datei konnte ab hier nicht weiter gelesen werden.</translation>
    </message>
    <message>
        <source>Records are no events (%1, the first here); they are left out.</source>
        <translation>Datensätze sind keine Ereignisse (%1, der erste hier); sie werden ausgelassen.</translation>
    </message>
    <message>
        <source>Values cannot be read (%1, the first here, of %2); they are left out.</source>
        <translation>Werte sind nicht lesbar (%1, der erste hier, von %2); sie werden ausgelassen.</translation>
    </message>
    <message>
        <source>Values have no tag, or one that is too long or not UTF-8 (%1, the first here); they are left out.</source>
        <translation>Werte haben keinen Namen oder einen, der zu lang oder kein UTF-8 ist (%1, der erste hier); sie werden ausgelassen.</translation>
    </message>
    <message>
        <source>The run has more than %2 tags; values of further ones (%1, the first here) are left out.</source>
        <translation>Der Lauf hat mehr als %2 Namen; Werte weiterer (%1, der erste hier) werden ausgelassen.</translation>
    </message>
    <message>
        <source>The run has more than %2 images and texts; further ones (%1, the first here) are left out.</source>
        <translation>Der Lauf hat mehr als %2 Bilder und Texte; weitere (%1, der erste hier) werden ausgelassen.</translation>
    </message>
    <message>
        <source>Integers are too large to be kept exactly (%1, the first here, of %2); they are left out.</source>
        <translation>Ganze Zahlen sind zu groß, um genau bewahrt zu werden (%1, die erste hier, von %2); sie werden ausgelassen.</translation>
    </message>
    <message>
        <source>The hyperparameters here cannot be read; they are left out.</source>
        <translation>Die Hyperparameter hier sind nicht lesbar; sie werden ausgelassen.</translation>
    </message>
    <message>
        <source>The run was started again more than %2 times; what follows is read as if it went on.</source>
        <translation>Der Lauf wurde mehr als %2-mal neu gestartet; was folgt, wird gelesen, als ginge er weiter.</translation>
    </message>
    <message>
        <source>The file ends within a record: it is still being written, or was cut off. What stands before is read.</source>
        <translation>Die Datei endet in einem Datensatz: Sie wird noch geschrieben oder wurde abgeschnitten. Was davor steht, ist gelesen.</translation>
    </message>
    <message>
        <source>Values of the kind %2 are not brought in (%1, the first here).</source>
        <translation>Werte der Art %2 werden nicht eingelesen (%1, der erste hier).</translation>
    </message>
    <message>
        <source>Histograms of no value are left out (%1, the first here).</source>
        <translation>Histogramme ohne einen Wert werden ausgelassen (%1, das erste hier).</translation>
    </message>
    <message>
        <source>Images or texts are larger than what a project keeps of one, or of one import (%1, the first here); their size and SHA-256 are kept.</source>
        <translation>Bilder oder Texte sind größer als das, was ein Projekt von einem oder von einem Import aufbewahrt (%1, das erste hier); ihre Größe und ihr SHA-256 werden bewahrt.</translation>
    </message>
    <message>
        <source>The file is not the one that was read before; its run is read anew.</source>
        <translation>Die Datei ist nicht mehr die zuvor gelesene; ihr Lauf wird neu gelesen.</translation>
    </message>
    <message>
        <source>%1, byte %2</source>
        <translation>%1, Byte %2</translation>
    </message>
    <message>
        <source>There are %1 notes more of this kind.</source>
        <translation>Es gibt %1 weitere Hinweise dieser Art.</translation>
    </message>
    <message>
        <source>Tables beside event files were not read (%1: metrics.csv, results.csv). They usually hold the same values; choose one of them to bring it in.</source>
        <translation>Tabellen neben Ereignisdateien wurden nicht gelesen (%1: metrics.csv, results.csv). Sie enthalten meist dieselben Werte; wählen Sie eine aus, um sie einzulesen.</translation>
    </message>
    <message>
        <source>%1 holds no event file of TensorBoard.</source>
        <translation>%1 enthält keine Ereignisdatei von TensorBoard.</translation>
    </message>
    <message>
        <source>%1: no event file holds a whole event yet; nothing was read.</source>
        <translation>%1: Noch enthält keine Ereignisdatei ein ganzes Ereignis; nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>The run was started again at step %1. As TensorBoard does, its %2 points at that step or later are left out.</source>
        <translation>Der Lauf wurde bei Schritt %1 neu gestartet. Wie in TensorBoard werden seine %2 Punkte bei diesem oder einem späteren Schritt ausgelassen.</translation>
    </message>
    <message>
        <source>The run was started again at step %1. Its %2 points until then are kept, and what follows is a run of its own, “%3”.</source>
        <translation>Der Lauf wurde bei Schritt %1 neu gestartet. Seine %2 Punkte bis dahin werden bewahrt, und was folgt, ist ein eigener Lauf, „%3“.</translation>
    </message>
    <message>
        <source>TensorBoard event files</source>
        <translation>TensorBoard-Ereignisdateien</translation>
    </message>
    <message>
        <source>W&amp;B log (.wandb) or folder of runs</source>
        <translation>W&amp;B-Protokoll (.wandb) oder Ordner mit Läufen</translation>
    </message>
    <message>
        <source>What begins here is no part of a record; the block is left out to its end.</source>
        <translation>Was hier beginnt, ist kein Teil eines Eintrags; der Block bleibt bis zu seinem Ende weg.</translation>
    </message>
    <message>
        <source>The checksum of a record does not fit; the block is left out from here to its end.</source>
        <translation>Die Prüfsumme eines Eintrags stimmt nicht; der Block bleibt von hier bis zu seinem Ende weg.</translation>
    </message>
    <message>
        <source>This is no W&amp;B log: it does not begin as one.</source>
        <translation>Das ist kein W&amp;B-Protokoll: Es beginnt nicht wie eines.</translation>
    </message>
    <message>
        <source>A record has lost its end or its beginning; it is left out.</source>
        <translation>Ein Eintrag hat sein Ende oder seinen Anfang verloren; er bleibt weg.</translation>
    </message>
    <message>
        <source>A record is larger than the limit of %1 bytes; it is left out.</source>
        <translation>Ein Eintrag ist größer als die Grenze von %1 Bytes; er bleibt weg.</translation>
    </message>
    <message>
        <source>%1 blocks in a row hold no record; the rest is not read.</source>
        <translation>%1 Blöcke hintereinander enthalten keinen Eintrag; der Rest wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The record is damaged although its checksum fits; what could be read of it is kept.</source>
        <translation>Der Eintrag ist beschädigt, obwohl seine Prüfsumme stimmt; was davon lesbar war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The value of %1 is no JSON: %2</source>
        <translation>Der Wert von %1 ist kein JSON: %2</translation>
    </message>
    <message>
        <source>A value of %1 is too large to be read as written and is left out.</source>
        <translation>Ein Wert von %1 ist zu groß, um so gelesen zu werden, wie er dasteht, und bleibt weg.</translation>
    </message>
    <message>
        <source>The file does not hold names and values; nothing was read from it.</source>
        <translation>Die Datei enthält keine Namen und Werte; aus ihr wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>%1 is no .wandb log, and no folder of runs that holds one.</source>
        <translation>%1 ist kein .wandb-Protokoll und kein Ordner mit Läufen, der eines enthält.</translation>
    </message>
    <message>
        <source>The log has become shorter or is gone; what was read of it is kept.</source>
        <translation>Das Protokoll ist kürzer geworden oder verschwunden; was davon gelesen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The log ends within its header.</source>
        <translation>Das Protokoll endet in seinem Kopf.</translation>
    </message>
    <message>
        <source>The log ends within a record, which is still being written or was cut off; all before it was read.</source>
        <translation>Das Protokoll endet in einem Eintrag, der noch geschrieben wird oder abgeschnitten wurde; alles davor wurde gelesen.</translation>
    </message>
    <message>
        <source>The histogram has no finite values; it is left out.</source>
        <translation>Das Histogramm hat keine endlichen Werte; es bleibt weg.</translation>
    </message>
    <message>
        <source>The bins of the histogram are not as many ascending numbers as its values need; it is left out.</source>
        <translation>Die Klassengrenzen des Histogramms sind nicht so viele aufsteigende Zahlen, wie seine Werte brauchen; es bleibt weg.</translation>
    </message>
    <message>
        <source>A stored histogram of %1 is damaged. Verify the project.</source>
        <translation>Ein gespeichertes Histogramm von %1 ist beschädigt. Prüfen Sie das Projekt.</translation>
    </message>
    <message>
        <source>Its histograms “%1” were changed without an entry in the log.</source>
        <translation>Seine Histogramme „%1“ wurden ohne Eintrag im Protokoll geändert.</translation>
    </message>
    <message>
        <source>Nothing brought the stored bytes in.</source>
        <translation>Nichts hat die gespeicherten Bytes hereingebracht.</translation>
    </message>
    <message>
        <source>The bytes of it are gone.</source>
        <translation>Seine Bytes sind verschwunden.</translation>
    </message>
    <message>
        <source>The stored bytes are not those of their SHA-256.</source>
        <translation>Die gespeicherten Bytes sind nicht die ihres SHA-256.</translation>
    </message>
    <message>
        <source>MLflow has no operator “%1”: use = or !=.</source>
        <translation>MLflow hat keinen Operator „%1“: möglich sind = und !=.</translation>
    </message>
    <message>
        <source>An operator is expected here: %1.</source>
        <translation>Hier wird ein Operator erwartet: %1.</translation>
    </message>
    <message>
        <source>This is a figure: compare it by one of = != &lt; &lt;= &gt; &gt;=.</source>
        <translation>Dies ist eine Zahl: Vergleiche mit = != &lt; &lt;= &gt; &gt;=.</translation>
    </message>
    <message>
        <source>This is a text: compare it by one of = != LIKE ILIKE.</source>
        <translation>Dies ist ein Text: Vergleiche mit = != LIKE ILIKE.</translation>
    </message>
    <message>
        <source>MLflow takes IN for run_id and data sets only, and NOT IN for run_id.</source>
        <translation>MLflow nimmt IN nur für run_id und Datensätze, NOT IN nur für run_id.</translation>
    </message>
    <message>
        <source>A number without quotes is expected here.</source>
        <translation>Hier wird eine Zahl ohne Anführungszeichen erwartet.</translation>
    </message>
    <message>
        <source>A number of seconds is expected here.</source>
        <translation>Hier wird eine Zahl von Sekunden erwartet.</translation>
    </message>
    <message>
        <source>A whole number of milliseconds since 1970 is expected here.</source>
        <translation>Hier wird eine ganze Zahl von Millisekunden seit 1970 erwartet.</translation>
    </message>
    <message>
        <source>A time such as &apos;2026-02-28 14:00&apos; (UTC) is expected here, or milliseconds since 1970.</source>
        <translation>Hier wird eine Zeit wie &apos;2026-02-28 14:00&apos; (UTC) erwartet oder Millisekunden seit 1970.</translation>
    </message>
    <message>
        <source>NaN is neither more nor less than anything: use = or !=.</source>
        <translation>NaN ist weder mehr noch weniger als etwas: möglich sind = und !=.</translation>
    </message>
    <message>
        <source>More and less compare figures: a number without quotes is expected here.</source>
        <translation>Mehr und weniger vergleichen Zahlen: Hier wird eine Zahl ohne Anführungszeichen erwartet.</translation>
    </message>
    <message>
        <source>A text in quotes is expected here, such as &apos;my-value&apos;.</source>
        <translation>Hier wird ein Text in Anführungszeichen erwartet, etwa &apos;my-value&apos;.</translation>
    </message>
    <message>
        <source>A list in parentheses is expected here, such as (&apos;a&apos;, &apos;b&apos;).</source>
        <translation>Hier wird eine Liste in Klammern erwartet, etwa (&apos;a&apos;, &apos;b&apos;).</translation>
    </message>
    <message>
        <source>A comma or a closing parenthesis “)” is expected here.</source>
        <translation>Hier wird ein Komma oder eine schließende Klammer „)“ erwartet.</translation>
    </message>
    <message>
        <source>The project has a run with the number %1 but nowhere near as many runs, so it cannot be searched. Nothing was changed; verify the project.</source>
        <translation>Das Projekt hat einen Lauf mit der Nummer %1, aber bei weitem nicht so viele Läufe, und kann nicht durchsucht werden. Nichts wurde geändert; bitte das Projekt prüfen.</translation>
    </message>
    <message>
        <source>The query was stopped. Nothing was changed.</source>
        <translation>Die Abfrage wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is a word to look for; only the table of runs does that. Compare something instead.</source>
        <translation>„%1“ ist ein Suchwort; danach sucht nur die Tabelle der Läufe. Hier bitte etwas vergleichen.</translation>
    </message>
    <message>
        <source>MLflow joins comparisons by AND alone: AND or the end is expected here.</source>
        <translation>MLflow verbindet Vergleiche nur mit AND: Hier wird AND oder das Ende erwartet.</translation>
    </message>
    <message>
        <source>No parenthesis is open that this one could close.</source>
        <translation>Keine offene Klammer, die diese schließen könnte.</translation>
    </message>
    <message>
        <source>AND, OR or the end is expected here.</source>
        <translation>Hier wird AND, OR oder das Ende erwartet.</translation>
    </message>
    <message>
        <source>Parentheses and NOT may lie at most %1 deep.</source>
        <translation>Klammern und NOT dürfen höchstens %1 tief liegen.</translation>
    </message>
    <message>
        <source>AND, OR or a closing parenthesis “)” is expected here.</source>
        <translation>Hier wird AND, OR oder eine schließende Klammer „)“ erwartet.</translation>
    </message>
    <message>
        <source>A word or a comparison is expected here.</source>
        <translation>Hier wird ein Wort oder ein Vergleich erwartet.</translation>
    </message>
    <message>
        <source>A run may have several data sets, so that none of them can order it.</source>
        <translation>Ein Lauf kann mehrere Datensätze haben; danach lässt sich nicht ordnen.</translation>
    </message>
    <message>
        <source>This key stands in the order twice.</source>
        <translation>Dieser Schlüssel steht zweimal in der Ordnung.</translation>
    </message>
    <message>
        <source>ASC, DESC, a comma or the end is expected here.</source>
        <translation>Hier wird ASC, DESC, ein Komma oder das Ende erwartet.</translation>
    </message>
    <message>
        <source>at() is of a metric and a step, such as at(metrics.loss, 100).</source>
        <translation>at() nimmt eine Metrik und einen Schritt, etwa at(metrics.loss, 100).</translation>
    </message>
    <message>
        <source>A comma and a step are expected here.</source>
        <translation>Hier werden ein Komma und ein Schritt erwartet.</translation>
    </message>
    <message>
        <source>A step, which is a whole number, is expected here.</source>
        <translation>Hier wird ein Schritt erwartet, eine ganze Zahl.</translation>
    </message>
    <message>
        <source>A closing parenthesis “)” is expected here.</source>
        <translation>Hier wird eine schließende Klammer „)“ erwartet.</translation>
    </message>
    <message>
        <source>A comma or the end is expected here.</source>
        <translation>Hier wird ein Komma oder das Ende erwartet.</translation>
    </message>
    <message>
        <source>A query has at most %1 characters; this one has more.</source>
        <translation>Eine Abfrage hat höchstens %1 Zeichen; diese hat mehr.</translation>
    </message>
    <message>
        <source>The quote that starts here is not closed.</source>
        <translation>Das hier beginnende Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>A key is expected here, such as metrics.loss, params.depth, tags.team or %1.</source>
        <translation>Hier wird ein Schlüssel erwartet, etwa metrics.loss, params.depth, tags.team oder %1.</translation>
    </message>
    <message>
        <source>“%1.” names no kind of key. Before the dot stands one of metrics, params, tags, attributes, dataset.</source>
        <translation>„%1.“ nennt keine Art von Schlüssel. Vor dem Punkt steht metrics, params, tags, attributes oder dataset.</translation>
    </message>
    <message>
        <source>A project keeps the addresses of single artifacts, not artifact_uri of a run.</source>
        <translation>Ein Projekt kennt die Adressen einzelner Artefakte, nicht artifact_uri eines Laufs.</translation>
    </message>
    <message>
        <source>There is no attribute “%1”. Attributes are %2; other keys have metrics., params. or tags. before them.</source>
        <translation>Es gibt kein Attribut „%1“. Attribute sind %2; andere Schlüssel haben metrics., params. oder tags. davor.</translation>
    </message>
    <message>
        <source>A data set has name, digest and context, not “%1”.</source>
        <translation>Ein Datensatz hat name, digest und context, nicht „%1“.</translation>
    </message>
    <message>
        <source>A key is expected behind “%1.”.</source>
        <translation>Hinter „%1.“ wird ein Schlüssel erwartet.</translation>
    </message>
    <message>
        <source>The key “%1” has to stand in back-ticks or double quotes.</source>
        <translation>Der Schlüssel „%1“ muss in Backticks oder doppelten Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>%1() is of a metric.</source>
        <translation>%1() nimmt eine Metrik.</translation>
    </message>
    <message>
        <source>Nobody has said whether less or more of “%1” is better: use min() or max().</source>
        <translation>Niemand hat gesagt, ob weniger oder mehr von „%1“ besser ist: möglich sind min() und max().</translation>
    </message>
    <message>
        <source>Only %1 runs have it; 20 are needed.</source>
        <translation>Nur %1 Läufe haben ihn; 20 sind nötig.</translation>
    </message>
    <message>
        <source>It is the same in all runs.</source>
        <translation>Er ist in allen Läufen gleich.</translation>
    </message>
    <message>
        <source>It has nearly as many values as there are runs.</source>
        <translation>Er hat fast so viele Werte, wie es Läufe gibt.</translation>
    </message>
    <message>
        <source>Only %1 runs are in the best tenth; 5 are needed.</source>
        <translation>Nur %1 Läufe gehören zum besten Zehntel; 5 sind nötig.</translation>
    </message>
    <message>
        <source>Too few runs.</source>
        <translation>Zu wenige Läufe.</translation>
    </message>
    <message>
        <source>Only %1 of these runs have a value of %2; 20 are needed. With fewer, some parameter looks important by chance alone.</source>
        <translation>Nur %1 dieser Läufe haben einen Wert von %2; 20 sind nötig. Bei weniger wirkt irgendein Parameter schon durch Zufall wichtig.</translation>
    </message>
    <message>
        <source>the first %1 of %2 fields</source>
        <translation>die ersten %1 von %2 Feldern</translation>
    </message>
    <message>
        <source>the first %1 of %2 groups</source>
        <translation>die ersten %1 von %2 Gruppen</translation>
    </message>
    <message>
        <source>%1 runs in 1 group</source>
        <translation>%1 Läufe in 1 Gruppe</translation>
    </message>
    <message>
        <source>%1 runs in %2 groups</source>
        <translation>%1 Läufe in %2 Gruppen</translation>
    </message>
    <message>
        <source>the first %1 of %2 runs</source>
        <translation>die ersten %1 von %2 Läufen</translation>
    </message>
    <message>
        <source>%1 without a value left out</source>
        <translation>%1 ohne Wert ausgelassen</translation>
    </message>
    <message>
        <source>whiskers reach 1.5 quartile distances</source>
        <translation>Whisker reichen 1,5 Quartilsabstände weit</translation>
    </message>
    <message>
        <source>No run is chosen. Choose some in the runs table, or compare all that its filter leaves.</source>
        <translation>Kein Lauf ist gewählt. Bitte einige in der Tabelle der Läufe wählen oder alle vergleichen, die ihr Filter übrig lässt.</translation>
    </message>
    <message>
        <source>No run passes the filter of the runs table. Clear it, or choose another experiment.</source>
        <translation>Kein Lauf passt zum Filter der Tabelle der Läufe. Bitte den Filter leeren oder ein anderes Experiment wählen.</translation>
    </message>
    <message>
        <source>None of these runs has a value of %1. Choose another metric.</source>
        <translation>Keiner dieser Läufe hat einen Wert von %1. Bitte eine andere Metrik wählen.</translation>
    </message>
    <message>
        <source>None of these runs has both a parameter and a value of %1.</source>
        <translation>Keiner dieser Läufe hat sowohl einen Parameter als auch einen Wert von %1.</translation>
    </message>
    <message>
        <source>%1 of %2 runs drawn</source>
        <translation>%1 von %2 Läufen gezeichnet</translation>
    </message>
    <message>
        <source>1 run drawn</source>
        <translation>1 Lauf gezeichnet</translation>
    </message>
    <message>
        <source>%1 runs, all drawn</source>
        <translation>%1 Läufe, alle gezeichnet</translation>
    </message>
    <message>
        <source>%1 runs with a value of %2 · the best tenth against all · PED-ANOVA and Spearman</source>
        <translation>%1 Läufe mit einem Wert von %2 · das beste Zehntel gegen alle · PED-ANOVA und Spearman</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. No file was changed; choose another folder or free some space.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Keine Datei wurde geändert; bitte einen anderen Ordner wählen oder Platz schaffen.</translation>
    </message>
    <message>
        <source>%1 was not written: it was cancelled. No file was changed.</source>
        <translation>%1 wurde nicht geschrieben: abgebrochen. Keine Datei wurde geändert.</translation>
    </message>
    <message>
        <source>A chart&apos;s layout has a “%1” that this version does not know.</source>
        <translation>Die Darstellung eines Diagramms hat ein „%1“, das diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>A block of a report cannot be read. The rest of the project is unharmed; run a verification, and restore the latest backup if it finds more.</source>
        <translation>Ein Block eines Berichts ist nicht lesbar. Der Rest des Projekts ist unversehrt; prüfen Sie das Projekt, und stellen Sie die letzte Sicherung wieder her, wenn mehr gefunden wird.</translation>
    </message>
    <message>
        <source>A chart or a table of a report needs at least one run. Nothing was changed.</source>
        <translation>Ein Diagramm oder eine Tabelle eines Berichts braucht mindestens einen Lauf. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A block of a report shows %1 runs at most, not %2. Nothing was changed; choose fewer.</source>
        <translation>Ein Block eines Berichts zeigt höchstens %1 Läufe, nicht %2. Nichts wurde geändert; wählen Sie weniger.</translation>
    </message>
    <message>
        <source>A text of a report needs words. Nothing was changed.</source>
        <translation>Ein Text eines Berichts braucht Worte. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A text of a report holds 100,000 characters at most. Nothing was changed; split it.</source>
        <translation>Ein Text eines Berichts fasst höchstens 100.000 Zeichen. Nichts wurde geändert; teilen Sie ihn.</translation>
    </message>
    <message>
        <source>A chart of a report needs a metric. Nothing was changed.</source>
        <translation>Ein Diagramm eines Berichts braucht eine Metrik. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A table of a report has 1 to 30 columns. Nothing was changed.</source>
        <translation>Eine Tabelle eines Berichts hat 1 bis 30 Spalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
    </message>
    <message>
        <source>what the version was made from</source>
        <translation>woraus die Version gemacht wurde</translation>
    </message>
    <message>
        <source>%1 has no digest</source>
        <translation>%1 hat keine Prüfsumme</translation>
    </message>
    <message>
        <source>no input is named</source>
        <translation>keine Eingabe ist genannt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>every input has a version and a digest</source>
        <translation>jede Eingabe hat eine Version und eine Prüfsumme</translation>
    </message>
    <message>
        <source>A frozen edition of a report cannot be read. Nothing was changed; run a verification, and restore the latest backup if it finds more.</source>
        <translation>Eine eingefrorene Ausgabe eines Berichts ist nicht lesbar. Nichts wurde geändert; prüfen Sie das Projekt, und stellen Sie die letzte Sicherung wieder her, wenn mehr gefunden wird.</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>time since the run&apos;s first point</source>
        <translation>Zeit seit dem ersten Punkt des Laufs</translation>
    </message>
    <message>
        <source>time, UTC</source>
        <translation>Zeit, UTC</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>Es gibt nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>first</source>
        <translation>erster</translation>
    </message>
    <message>
        <source>last</source>
        <translation>letzter</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>kleinster</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>größter</translation>
    </message>
    <message>
        <source>has not logged it</source>
        <translation>hat sie nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>%1 points, none left out</source>
        <translation>%1 Punkte, keiner ausgelassen</translation>
    </message>
    <message>
        <source>%1 NaN</source>
        <translation>%1 NaN</translation>
    </message>
    <message>
        <source>%1 infinite</source>
        <translation>%1 unendlich</translation>
    </message>
    <message>
        <source>%1 not above 0</source>
        <translation>%1 nicht über 0</translation>
    </message>
    <message>
        <source>%1 without a place on the x axis</source>
        <translation>%1 ohne Platz auf der x-Achse</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>not drawn: %1</source>
        <translation>nicht gezeichnet: %1</translation>
    </message>
    <message>
        <source>smoothed; as logged underneath</source>
        <translation>geglättet; darunter wie aufgezeichnet</translation>
    </message>
    <message>
        <source>Digests of the points</source>
        <translation>Prüfsummen der Punkte</translation>
    </message>
    <message>
        <source>Computed from the project&apos;s audit log at the time above.</source>
        <translation>Zum oben genannten Zeitpunkt aus dem Audit-Protokoll des Projekts berechnet.</translation>
    </message>
    <message>
        <source>A live report: its figures change with the project. Freeze it to keep them.</source>
        <translation>Ein lebender Bericht: Seine Zahlen ändern sich mit dem Projekt. Frieren Sie ihn ein, um sie festzuhalten.</translation>
    </message>
    <message>
        <source>The figures of this edition are stored in the project. Their digest, SHA-256 over the edition&apos;s content, is part of the project&apos;s audit log:</source>
        <translation>Die Zahlen dieser Ausgabe sind im Projekt gespeichert. Ihre Prüfsumme, SHA-256 über den Inhalt der Ausgabe, ist Teil des Audit-Protokolls des Projekts:</translation>
    </message>
    <message>
        <source>staged for a demo</source>
        <translation>für eine Vorführung gestellt</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>edition %1, frozen %2 by %3</source>
        <translation>Ausgabe %1, eingefroren %2 von %3</translation>
    </message>
    <message>
        <source>live, as of %1</source>
        <translation>lebend, Stand %1</translation>
    </message>
    <message>
        <source>A block of a report is of no kind that this version knows.</source>
        <translation>Ein Block eines Berichts ist von keiner Art, die diese Version kennt.</translation>
    </message>
    <message>
        <source>The project has no report “%1”. List them with: assay-cli report list.</source>
        <translation>Das Projekt hat keinen Bericht „%1“. Liste mit: assay-cli report list.</translation>
    </message>
    <message>
        <source>Several reports are called “%1”. Name one by its id from: assay-cli report list.</source>
        <translation>Mehrere Berichte heißen „%1“. Nennen Sie einen mit seiner Kennung aus: assay-cli report list.</translation>
    </message>
    <message>
        <source>The project has no block %1 of a report.</source>
        <translation>Das Projekt hat keinen Block %1 eines Berichts.</translation>
    </message>
    <message>
        <source>The report has no edition %1.</source>
        <translation>Der Bericht hat keine Ausgabe %1.</translation>
    </message>
    <message>
        <source>Edition %1 of the report is not what was frozen: its content does not have its digest. Nothing else was looked at; run a verification.</source>
        <translation>Ausgabe %1 des Berichts ist nicht, was eingefroren wurde: Ihr Inhalt hat nicht ihre Prüfsumme. Sonst wurde nichts angesehen; prüfen Sie das Projekt.</translation>
    </message>
    <message>
        <source>a %1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>by its author, %1</source>
        <translation>vom Verfasser, %1</translation>
    </message>
    <message>
        <source>A report is written and frozen by its author, %1. Nothing was changed; ask them, or act in such a role.</source>
        <translation>Einen Bericht schreibt und friert ein: sein Verfasser, %1. Nichts wurde geändert; bitten Sie sie, oder handeln Sie in einer solchen Rolle.</translation>
    </message>
    <message>
        <source>The project has no run %1. Nothing was changed.</source>
        <translation>Das Projekt hat keinen Lauf %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A report needs a title of at most 300 characters. Nothing was changed.</source>
        <translation>Ein Bericht braucht einen Titel von höchstens 300 Zeichen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 has a report already, “%2”, which keeps growing. Nothing was made; write on in it.</source>
        <translation>%1 hat schon einen Bericht, „%2“, der weiterwächst. Nichts wurde angelegt; schreiben Sie darin weiter.</translation>
    </message>
    <message>
        <source>“%1” shows nothing yet. Nothing was frozen; add a text or a chart first.</source>
        <translation>„%1“ zeigt noch nichts. Nichts wurde eingefroren; fügen Sie erst einen Text oder ein Diagramm hinzu.</translation>
    </message>
    <message>
        <source>An edition holds 32 MiB of figures at most. Nothing was frozen; take charts with many runs out of “%1”.</source>
        <translation>Eine Ausgabe fasst höchstens 32 MiB an Zahlen. Nichts wurde eingefroren; nehmen Sie Diagramme mit vielen Läufen aus „%1“.</translation>
    </message>
    <message>
        <source>A report has 100 blocks at most, and this one has %1. Nothing was added.</source>
        <translation>Ein Bericht hat höchstens 100 Blöcke, dieser hat %1. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 has changed this block since you opened it. Nothing was saved; look at what is new and save again.</source>
        <translation>%1 hat diesen Block geändert, seit Sie ihn geöffnet haben. Nichts wurde gespeichert; sehen Sie sich das Neue an und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>Nothing differs from what the block says already.</source>
        <translation>Nichts unterscheidet sich von dem, was der Block schon sagt.</translation>
    </message>
    <message>
        <source>The block is no more in the report. Nothing was changed.</source>
        <translation>Der Block ist nicht mehr im Bericht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The block stands there already.</source>
        <translation>Der Block steht schon dort.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2 other values</source>
        <translation>%1: %2 andere Werte</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 · %2:

%3</source>
        <translation>%1 · %2:

%3</translation>
    </message>
    <message>
        <source>Choose runs, and with the search above the charts at most %1 of them: %2 are shown. Nothing was added to the report.</source>
        <translation>Wählen Sie Läufe und mit der Suche über den Diagrammen höchstens %1 davon: %2 werden gezeigt. Dem Bericht wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>The project has no note with the id %1.</source>
        <translation>Das Projekt hat keine Notiz mit der Id %1.</translation>
    </message>
    <message>
        <source>Notes are written by people of the project in a role that they hold. Nothing was changed; act in one of yours, or ask an administrator for one.</source>
        <translation>Notizen schreiben Personen des Projekts in einer Rolle, die sie haben. Es wurde nichts geändert; in einer eigenen Rolle handeln oder jemanden aus der Administration um eine bitten.</translation>
    </message>
    <message>
        <source>Only %1, who wrote this note, changes it or takes it back. Nothing was changed; resolve it, or write one of your own.</source>
        <translation>Nur %1 hat diese Notiz geschrieben und kann sie ändern oder zurücknehmen. Es wurde nichts geändert; sie als erledigt kennzeichnen oder eine eigene schreiben.</translation>
    </message>
    <message>
        <source>%1 took this note back. Nothing was changed.</source>
        <translation>%1 hat diese Notiz zurückgenommen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A note says something. Nothing was saved.</source>
        <translation>Eine Notiz sagt etwas. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>A note has at most %1 characters. Nothing was saved; shorten it.</source>
        <translation>Eine Notiz hat höchstens %1 Zeichen. Es wurde nichts gespeichert; bitte kürzen.</translation>
    </message>
    <message>
        <source>A note is about 1 to %1 runs. Nothing was saved.</source>
        <translation>Eine Notiz gilt 1 bis %1 Läufen. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Steps are of a metric. Nothing was saved.</source>
        <translation>Schritte gehören zu einer Metrik. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The first step of a note is not after its last. Nothing was saved.</source>
        <translation>Der erste Schritt einer Notiz liegt nicht hinter ihrem letzten. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The project has no run with the id %1.</source>
        <translation>Das Projekt hat keinen Lauf mit der Id %1.</translation>
    </message>
    <message>
        <source>“%1” logged no metric “%2”. Nothing was saved.</source>
        <translation>„%1“ hat keine Metrik „%2“ protokolliert. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The note has changed since you opened it. Nothing was saved; look at what it says now and save again.</source>
        <translation>Die Notiz hat sich geändert, seit sie geöffnet wurde. Es wurde nichts gespeichert; bitte ansehen, was sie jetzt sagt, und noch einmal speichern.</translation>
    </message>
    <message>
        <source>The note says that already.</source>
        <translation>Das sagt die Notiz schon.</translation>
    </message>
    <message>
        <source>%1 has resolved this note already.</source>
        <translation>%1 hat diese Notiz schon erledigt.</translation>
    </message>
    <message>
        <source>This note is open already.</source>
        <translation>Diese Notiz ist schon offen.</translation>
    </message>
    <message>
        <source>No run is chosen. Nothing was changed.</source>
        <translation>Es ist kein Lauf gewählt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 runs are more than the %2 that one command changes. Nothing was changed.</source>
        <translation>%1 Läufe sind mehr als die %2, die ein Befehl ändert. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A tag&apos;s key is one line of 1 to %1 characters. Nothing was changed.</source>
        <translation>Der Schlüssel eines Tags ist eine Zeile mit 1 bis %1 Zeichen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The value of a tag has at most %1 characters. Nothing was changed.</source>
        <translation>Der Wert eines Tags hat höchstens %1 Zeichen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” stays: %2 was made by it, and what stands behind a registered model version is not put away. Nothing was changed.</source>
        <translation>„%1“ bleibt: %2 ist daraus entstanden, und was hinter einer registrierten Modellversion steht, wird nicht weggelegt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A run&apos;s name is one line of at most %1 characters. Nothing was changed.</source>
        <translation>Der Name eines Laufs ist eine Zeile mit höchstens %1 Zeichen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The run is called that already.</source>
        <translation>Der Lauf heißt schon so.</translation>
    </message>
    <message>
        <source>Somebody has called this run “%1” since you looked. Nothing was changed; rename it again if yours is better.</source>
        <translation>Jemand hat diesen Lauf inzwischen „%1“ genannt. Es wurde nichts geändert; noch einmal umbenennen, falls der eigene Name besser ist.</translation>
    </message>
    <message>
        <source>The runs have this tag already.</source>
        <translation>Die Läufe haben diesen Tag schon.</translation>
    </message>
    <message>
        <source>No run has the tag %1.</source>
        <translation>Kein Lauf hat den Tag %1.</translation>
    </message>
    <message>
        <source>The tags of the runs are so already.</source>
        <translation>Die Tags der Läufe sind bereits so.</translation>
    </message>
    <message>
        <source>The runs are archived already.</source>
        <translation>Die Läufe sind schon archiviert.</translation>
    </message>
    <message>
        <source>None of these runs was archived here. What its source marked deleted is restored there and brought in again.</source>
        <translation>Keiner dieser Läufe wurde hier archiviert. Was die Quelle als gelöscht kennzeichnet, wird dort wiederhergestellt und noch einmal importiert.</translation>
    </message>
    <message>
        <source>Runs are renamed, tagged, archived and restored by a %1 (%2). Nothing was changed; ask one of them.</source>
        <translation>Läufe werden in der Rolle %1 (%2) umbenannt, mit Tags versehen, archiviert und wiederhergestellt. Es wurde nichts geändert; bitte dort fragen.</translation>
    </message>
    <message>
        <source>%1 version %2</source>
        <translation>%1 Version %2</translation>
    </message>
    <message>
        <source>as the baseline</source>
        <translation>wie die Baseline</translation>
    </message>
    <message>
        <source>%1 above the baseline</source>
        <translation>%1 über der Baseline</translation>
    </message>
    <message>
        <source>%1 below the baseline</source>
        <translation>%1 unter der Baseline</translation>
    </message>
    <message>
        <source>%1, better</source>
        <translation>%1, besser</translation>
    </message>
    <message>
        <source>%1, worse</source>
        <translation>%1, schlechter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1, difference from the baseline</source>
        <translation>%1, Abstand zur Baseline</translation>
    </message>
    <message>
        <source>Row %1 is not what its kind of plot needs; the plot is left out.</source>
        <translation>Zeile %1 ist nicht, was diese Art von Darstellung braucht; die Darstellung wird ausgelassen.</translation>
    </message>
    <message>
        <source>The confusion matrix has more than %1 classes; it is left out.</source>
        <translation>Die Konfusionsmatrix hat mehr als %1 Klassen; sie wird ausgelassen.</translation>
    </message>
    <message>
        <source>The table lacks its columns or its data; the plot is left out.</source>
        <translation>Der Tabelle fehlen Spalten oder Daten; die Darstellung wird ausgelassen.</translation>
    </message>
    <message>
        <source>The curve lacks its precision or its recall; it is left out.</source>
        <translation>Der Kurve fehlt Precision oder Recall; sie wird ausgelassen.</translation>
    </message>
    <message>
        <source>The file is no plot of a kind that is known here.</source>
        <translation>Die Datei ist keine Darstellung einer hier bekannten Art.</translation>
    </message>
    <message>
        <source>A view has a “%1” that this version does not know.</source>
        <translation>Eine Ansicht hat ein „%1“, das diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>The project has no view “%1”. List them with: assay-cli view list.</source>
        <translation>Das Projekt hat keine Ansicht „%1“. Alle zeigt: assay-cli view list.</translation>
    </message>
    <message>
        <source>Several views are called “%1”. Name one by its id from: assay-cli view list.</source>
        <translation>Mehrere Ansichten heißen „%1“. Bitte eine mit ihrer Kennung aus assay-cli view list nennen.</translation>
    </message>
    <message>
        <source>A view needs a name of at most 100 characters. Nothing was changed.</source>
        <translation>Eine Ansicht braucht einen Namen von höchstens 100 Zeichen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>You have a view called “%1” already. Nothing was changed; save into it, or choose another name.</source>
        <translation>Es gibt schon eine eigene Ansicht „%1“. Nichts wurde geändert; in sie sichern oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The page “%1” keeps no views in this version. Nothing was changed.</source>
        <translation>Die Seite „%1“ hat in dieser Version keine Ansichten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A view is changed by its owner, %1. Nothing was changed; save it as a view of your own.</source>
        <translation>Eine Ansicht ändert, wem sie gehört: %1. Nichts wurde geändert; sie lässt sich als eigene sichern.</translation>
    </message>
    <message>
        <source>“%1” has been changed since you opened it. Nothing was saved; look at what is new and save again.</source>
        <translation>„%1“ wurde seit dem Öffnen geändert. Nichts wurde gesichert; bitte das Neue ansehen und noch einmal sichern.</translation>
    </message>
    <message>
        <source>Nothing differs from what the view says already.</source>
        <translation>Nichts ist anders, als es die Ansicht schon sagt.</translation>
    </message>
    <message>
        <source>The image is of no form that can be shown here.</source>
        <translation>Das Bild hat keine Form, die hier gezeigt werden kann.</translation>
    </message>
    <message>
        <source>The image claims %1 × %2 pixels, more than are shown here.</source>
        <translation>Das Bild gibt %1 × %2 Pixel an, mehr als hier gezeigt werden.</translation>
    </message>
    <message>
        <source>The image is damaged and cannot be shown.</source>
        <translation>Das Bild ist beschädigt und kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>The project does not hold the bytes of %1.</source>
        <translation>Das Projekt enthält die Bytes von %1 nicht.</translation>
    </message>
    <message>
        <source>The project does not hold these bytes.</source>
        <translation>Das Projekt enthält diese Bytes nicht.</translation>
    </message>
    <message>
        <source>(%1 more bytes are not shown)</source>
        <translation>(%1 weitere Bytes werden nicht gezeigt)</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>risk tier</source>
        <translation>Risikostufe</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>%1 risk</source>
        <translation>Risiko: %1</translation>
    </message>
    <message>
        <source>an owner is changed by editing the use case</source>
        <translation>Verantwortliche ändert man, indem man den Anwendungsfall bearbeitet</translation>
    </message>
    <message>
        <source>a risk tier is changed by editing the use case</source>
        <translation>eine Risikostufe ändert man, indem man den Anwendungsfall bearbeitet</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 to %2 · %3</source>
        <translation>%1 bis %2 · %3</translation>
    </message>
    <message>
        <source>Proposed by %1</source>
        <translation>Vorgeschlagen von %1</translation>
    </message>
    <message>
        <source>Moved there by %1</source>
        <translation>Dorthin gebracht von %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>a metric is named together with its split, or neither, for the one the evaluation plan agrees on</source>
        <translation>eine Metrik wird mit ihrem Teil der Daten genannt, oder keines von beiden für die vom Auswertungsplan vereinbarte</translation>
    </message>
    <message>
        <source>the agreed metric</source>
        <translation>die vereinbarte Metrik</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>an evaluation plan that names the metric that counts</source>
        <translation>ein Auswertungsplan, der die maßgebliche Metrik nennt</translation>
    </message>
    <message>
        <source>%1 on %2 of %3</source>
        <translation>%1 auf %2 von %3</translation>
    </message>
    <message>
        <source>which of several values of %1 on %2 of %3 counts</source>
        <translation>welcher von mehreren Werten von %1 auf %2 von %3 zählt</translation>
    </message>
    <message>
        <source>a finite value of %1 on %2 of %3</source>
        <translation>ein endlicher Wert von %1 auf %2 von %3</translation>
    </message>
    <message>
        <source>%1 from %2, %3</source>
        <translation>%1 ab %2, %3</translation>
    </message>
    <message>
        <source>The saved view is of an experiment that this project does not have.</source>
        <translation>Die gesicherte Ansicht gehört zu einem Experiment, das dieses Projekt nicht hat.</translation>
    </message>
    <message>
        <source>The plot has %1 MiB, and a project keeps at most %2 MiB of one. It is not drawn; its size and SHA-256 are kept.</source>
        <translation>Das Diagramm hat %1 MiB, und ein Projekt behält höchstens %2 MiB von einem. Es wird nicht gezeichnet; seine Größe und sein SHA-256 bleiben erhalten.</translation>
    </message>
    <message>
        <source>The plot has %1 MiB, and with those before it the plots of this run would have more than %2 MiB. It is not drawn; its size and SHA-256 are kept.</source>
        <translation>Das Diagramm hat %1 MiB, und mit den vorigen hätten die Diagramme dieses Laufs mehr als %2 MiB. Es wird nicht gezeichnet; seine Größe und sein SHA-256 bleiben erhalten.</translation>
    </message>
    <message>
        <source>%1 more plots are not drawn for the same reason; their sizes and SHA-256 are kept.</source>
        <translation>%1 weitere Diagramme werden aus demselben Grund nicht gezeichnet; ihre Größen und SHA-256 bleiben erhalten.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>So many charts do not fit into one PNG. Nothing was written; save them as SVG or PDF, or search for fewer metrics first.</source>
        <translation>So viele Diagramme passen nicht in ein PNG. Nichts wurde geschrieben; bitte als SVG oder PDF speichern oder zuerst nach weniger Metriken suchen.</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>all that differ only in %1</source>
        <translation>alle, die sich nur in %1 unterscheiden</translation>
    </message>
    <message>
        <source>the same %1</source>
        <translation>gleiches %1</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>All that differ only in %1</source>
        <translation>Alle, die sich nur in %1 unterscheiden</translation>
    </message>
    <message>
        <source>By parameter</source>
        <translation>Nach Parameter</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Nach %1</translation>
    </message>
    <message>
        <source>The project has no experiment with the id %1.</source>
        <translation>Das Projekt hat kein Experiment mit der Kennung %1.</translation>
    </message>
    <message>
        <source>The experiment belongs to %1 already. Nothing was changed.</source>
        <translation>Das Experiment gehört bereits zu %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 has ended: no more work belongs to it. Nothing was changed.</source>
        <translation>%1 ist beendet: keine Arbeit gehört mehr dazu. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The experiment belongs to no use case. Nothing was changed.</source>
        <translation>Das Experiment gehört zu keinem Anwendungsfall. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>To which use case an experiment belongs is said by a %1 (%2) or a %3 (%4). Nothing was changed; ask one of them.</source>
        <translation>Zu welchem Anwendungsfall ein Experiment gehört, sagt ein %1 (%2) oder ein %3 (%4). Nichts wurde geändert; fragen Sie eine dieser Personen.</translation>
    </message>
    <message>
        <source>A key of your own: the same key sent again changes nothing more.</source>
        <translation>Ein eigener Schlüssel: Derselbe Schlüssel ein zweites Mal ändert nichts mehr.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 is written by its owners or by a %3. Nothing was saved; ask one of them.</source>
        <translation>%1 von %2: Schreiben dürfen nur die Verantwortlichen oder %3. Es wurde nichts gespeichert; bitte dort nachfragen.</translation>
    </message>
    <message>
        <source>%1 %2 is %3 already. Nothing was changed; write a new version.</source>
        <translation>%1 %2 hat schon den Zustand „%3“. Es wurde nichts geändert; bitte eine neue Fassung schreiben.</translation>
    </message>
    <message>
        <source>%1 %2 cannot be proposed yet, for it does not say: %3. Nothing was changed.</source>
        <translation>%1 %2 kann noch nicht vorgeschlagen werden, denn es fehlt: %3. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is %2, and people say what they think of one that is proposed. Nothing was saved.</source>
        <translation>%1 hat den Zustand „%2“; Stellung genommen wird nur zu Vorgeschlagenem. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>What is said of %1 is said in a role of the project, and you act in none that you hold. Nothing was saved; ask an administrator (%2) for one.</source>
        <translation>Zu %1 nimmt man in einer Rolle des Projekts Stellung, und Sie handeln in keiner, die Sie innehaben. Es wurde nichts gespeichert; bitten Sie einen Administrator (%2) um eine.</translation>
    </message>
    <message>
        <source>You have said as a %1 what you think of %2, which people do once. Nothing was saved.</source>
        <translation>Sie haben in der Rolle %1 schon zu %2 Stellung genommen; das geht nur einmal. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Hingenommen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>not asked of this risk tier: %1</source>
        <translation>in dieser Risikostufe nicht verlangt: %1</translation>
    </message>
    <message>
        <source>the risk tier</source>
        <translation>die Risikostufe</translation>
    </message>
    <message>
        <source>the technique</source>
        <translation>das Verfahren</translation>
    </message>
    <message>
        <source>not asked of this technique: %1</source>
        <translation>bei diesem Verfahren nicht verlangt: %1</translation>
    </message>
    <message>
        <source>a program that knows the check %1</source>
        <translation>ein Programm, das die Prüfung %1 kennt</translation>
    </message>
    <message>
        <source>a policy that says what %1 is</source>
        <translation>eine Richtlinie, die sagt, was %1 ist</translation>
    </message>
    <message>
        <source>accepted by %1: %2</source>
        <translation>hingenommen von %1: %2</translation>
    </message>
    <message>
        <source>%1 (by: %2)</source>
        <translation>%1 (von: %2)</translation>
    </message>
    <message>
        <source>%1, version %2, does not hold today</source>
        <translation>%1, Version %2, gilt heute nicht</translation>
    </message>
    <message>
        <source>%1, version %2, asks for nothing</source>
        <translation>%1, Version %2, verlangt nichts</translation>
    </message>
    <message>
        <source>%1 belongs to a gate that there is not: %2</source>
        <translation>%1 gehört zu einem Gate, das es nicht gibt: %2</translation>
    </message>
    <message>
        <source>the author</source>
        <translation>Urheber der Version</translation>
    </message>
    <message>
        <source>the run&apos;s owner</source>
        <translation>Inhaber des Laufs</translation>
    </message>
    <message>
        <source>who asks for the release</source>
        <translation>wer die Freigabe beantragt</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Sperrend</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnend</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>es endet, bevor es beginnt</translation>
    </message>
    <message>
        <source>an administrator never signs</source>
        <translation>ein Administrator unterschreibt nie</translation>
    </message>
    <message>
        <source>each role is held by somebody else, so there are at least as many keys</source>
        <translation>jede Rolle hat jemand anderes, also gibt es mindestens so viele Schlüssel</translation>
    </message>
    <message>
        <source>there is no gate %1</source>
        <translation>es gibt kein Gate %1</translation>
    </message>
    <message>
        <source>a control is asked of at least one tier</source>
        <translation>eine Kontrolle wird in mindestens einer Stufe verlangt</translation>
    </message>
    <message>
        <source>there is no check %1</source>
        <translation>es gibt keine Prüfung %1</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 is no word that is known here</source>
        <translation>%1 ist kein Wort, das hier bekannt ist</translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation>die Liste ist leer</translation>
    </message>
    <message>
        <source>a policy has at least one gate and one control</source>
        <translation>eine Richtlinie hat mindestens ein Gate und eine Kontrolle</translation>
    </message>
    <message>
        <source>no control belongs to the gate %1</source>
        <translation>keine Kontrolle gehört zum Gate %1</translation>
    </message>
    <message>
        <source>no blocking control with the check sign-offs is asked of this tier</source>
        <translation>keine sperrende Kontrolle mit der Prüfung sign-offs wird in dieser Stufe verlangt</translation>
    </message>
    <message>
        <source>This is no policy that can be used.</source>
        <translation>Dies ist keine verwendbare Richtlinie.</translation>
    </message>
    <message>
        <source>Published versions of %1 never change: the next one is %2, not %3. Nothing was published.</source>
        <translation>Veröffentlichte Versionen von %1 ändern sich nie: Die nächste ist %2, nicht %3. Nichts wurde veröffentlicht.</translation>
    </message>
    <message>
        <source>Version %1 of %2 has to name version %3, whose place it takes. Nothing was published.</source>
        <translation>Version %1 von %2 muss Version %3 nennen, an deren Stelle sie tritt. Nichts wurde veröffentlicht.</translation>
    </message>
    <message>
        <source>Version %1 of %2 begins before the version whose place it takes. Nothing was published.</source>
        <translation>Version %1 von %2 beginnt vor der Version, an deren Stelle sie tritt. Nichts wurde veröffentlicht.</translation>
    </message>
    <message>
        <source>a later word of the same person in this role takes its place</source>
        <translation>ein späteres Wort derselben Person in dieser Rolle tritt an seine Stelle</translation>
    </message>
    <message>
        <source>the approval is over</source>
        <translation>die Genehmigung ist abgelaufen</translation>
    </message>
    <message>
        <source>given by %1</source>
        <translation>gegeben durch: %1</translation>
    </message>
    <message>
        <source>another person uses the same key</source>
        <translation>eine andere Person benutzt denselben Schlüssel</translation>
    </message>
    <message>
        <source>it is not valid</source>
        <translation>sie ist ungültig</translation>
    </message>
    <message>
        <source>it is dated ahead of now</source>
        <translation>ihr Datum liegt in der Zukunft</translation>
    </message>
    <message>
        <source>the person or the key is not named</source>
        <translation>Person oder Schlüssel ist nicht genannt</translation>
    </message>
    <message>
        <source>who the author is</source>
        <translation>wer die Version gemacht hat</translation>
    </message>
    <message>
        <source>who owns the run</source>
        <translation>wem der Lauf gehört</translation>
    </message>
    <message>
        <source>an approval as %1 by somebody of their own</source>
        <translation>eine Genehmigung als %1 durch eine eigene Person</translation>
    </message>
    <message>
        <source>approvals by different people: %1 of %2</source>
        <translation>Genehmigungen verschiedener Personen: %1 von %2</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Approved with conditions</source>
        <translation>Mit Auflagen genehmigt</translation>
    </message>
    <message>
        <source>Changes requested</source>
        <translation>Änderungen verlangt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Enthalten</translation>
    </message>
    <message>
        <source>what was verified was checked on some day</source>
        <translation>was bestätigt ist, wurde an einem Tag geprüft</translation>
    </message>
    <message>
        <source>it is superseded by itself, over others</source>
        <translation>es wird über andere durch sich selbst ersetzt</translation>
    </message>
    <message>
        <source>there is no such regulation</source>
        <translation>es gibt keine solche Vorschrift</translation>
    </message>
    <message>
        <source>what was superseded ends on some day: effectiveTo is missing</source>
        <translation>was ersetzt wurde, endet an einem Tag: effectiveTo fehlt</translation>
    </message>
    <message>
        <source>These are no regulations that can be used.</source>
        <translation>Dies sind keine verwendbaren Vorschriften.</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>suspicious</source>
        <translation>verdächtig</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>dangerous</source>
        <translation>gefährlich</translation>
    </message>
    <message>
        <source>%1 Line %2, byte %3: %4. Nothing was changed.</source>
        <translation>%1 Zeile %2, Byte %3: %4. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>ein Objekt wird erwartet</translation>
    </message>
    <message>
        <source>%1 is not known here; known are %2</source>
        <translation>%1 ist hier nicht bekannt; bekannt sind %2</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>eine Liste wird erwartet</translation>
    </message>
    <message>
        <source>the list is longer than %1</source>
        <translation>die Liste ist länger als %1</translation>
    </message>
    <message>
        <source>a text of 1 to %1 characters is expected</source>
        <translation>ein Text von 1 bis %1 Zeichen wird erwartet</translation>
    </message>
    <message>
        <source>a key of 1 to 64 lower-case letters, digits, dots, underscores and hyphens is expected</source>
        <translation>ein Schlüssel aus 1 bis 64 Kleinbuchstaben, Ziffern, Punkten, Unter- und Bindestrichen wird erwartet</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true oder false wird erwartet</translation>
    </message>
    <message>
        <source>a number from %1 to %2 is expected</source>
        <translation>eine Zahl von %1 bis %2 wird erwartet</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected</source>
        <translation>eine ganze Zahl von %1 bis %2 wird erwartet</translation>
    </message>
    <message>
        <source>a date such as 2026-04-17 is expected</source>
        <translation>ein Datum wie 2026-04-17 wird erwartet</translation>
    </message>
    <message>
        <source>%1 is named twice</source>
        <translation>%1 ist zweimal genannt</translation>
    </message>
    <message>
        <source>the digest that %1 was registered with</source>
        <translation>die Prüfsumme, mit der %1 registriert wurde</translation>
    </message>
    <message>
        <source>what %1 holds now: read it again</source>
        <translation>was %1 jetzt enthält: erneut lesen</translation>
    </message>
    <message>
        <source>%1 is not the file that was registered</source>
        <translation>%1 ist nicht die Datei, die registriert wurde</translation>
    </message>
    <message>
        <source>a newer look at %1: read it again</source>
        <translation>ein neuerer Blick auf %1: erneut lesen</translation>
    </message>
    <message>
        <source>the files of the version</source>
        <translation>die Dateien der Version</translation>
    </message>
    <message>
        <source>%1 of %2 unchanged</source>
        <translation>%1 von %2 unverändert</translation>
    </message>
    <message>
        <source>every file is as registered, read again within days: %1</source>
        <translation>jede Datei ist wie registriert, erneut gelesen innerhalb von Tagen: %1</translation>
    </message>
    <message>
        <source>every file is as registered</source>
        <translation>jede Datei ist wie registriert</translation>
    </message>
    <message>
        <source>every trivial baseline</source>
        <translation>jede triviale Vergleichsgröße</translation>
    </message>
    <message>
        <source>%1 better than %2</source>
        <translation>%1 besser als %2</translation>
    </message>
    <message>
        <source>what %1 would reach</source>
        <translation>was %1 erreichen würde</translation>
    </message>
    <message>
        <source>what a trivial baseline would reach</source>
        <translation>was eine triviale Vergleichsgröße erreichen würde</translation>
    </message>
    <message>
        <source>this version</source>
        <translation>dieser Version</translation>
    </message>
    <message>
        <source>which way %1 gets better</source>
        <translation>in welcher Richtung %1 besser wird</translation>
    </message>
    <message>
        <source>%1 is no better than %2 of %3</source>
        <translation>%1 ist nicht besser als %2 von %3</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegenüber %2</translation>
    </message>
    <message>
        <source>an inspection of %1</source>
        <translation>eine Untersuchung von %1</translation>
    </message>
    <message>
        <source>%1 is %2: %3</source>
        <translation>%1 ist %2: %3</translation>
    </message>
    <message>
        <source>a draft becomes a candidate.</source>
        <translation>ein Entwurf wird zum Kandidaten.</translation>
    </message>
    <message>
        <source>nobody waits for a decision on it.</source>
        <translation>niemand wartet auf eine Entscheidung darüber.</translation>
    </message>
    <message>
        <source>This request cannot be decided: %1. Approval has to be asked for again.</source>
        <translation>Über diesen Antrag kann nicht entschieden werden: %1. Die Genehmigung muss erneut beantragt werden.</translation>
    </message>
    <message>
        <source>no request is open that could be withdrawn.</source>
        <translation>es ist kein Antrag offen, der zurückgezogen werden könnte.</translation>
    </message>
    <message>
        <source>Only %1, who asked, takes the request back.</source>
        <translation>Den Antrag nimmt nur zurück, wer ihn gestellt hat: %1.</translation>
    </message>
    <message>
        <source>%1 has no files yet.</source>
        <translation>%1 hat noch keine Dateien.</translation>
    </message>
    <message>
        <source>Files are checked by people of the project in a role that they hold.</source>
        <translation>Dateien prüfen Personen des Projekts in einer Rolle, die sie haben.</translation>
    </message>
    <message>
        <source>approval is asked for candidates.</source>
        <translation>Genehmigung wird für Kandidaten beantragt.</translation>
    </message>
    <message>
        <source>worst of %1 files: %2</source>
        <translation>schlechteste von %1 Dateien: %2</translation>
    </message>
    <message>
        <source>reading every file without loading it says nothing worse than %1</source>
        <translation>jede Datei zu lesen, ohne sie zu laden, ergibt nichts Schlimmeres als: %1</translation>
    </message>
    <message>
        <source>a framing of the use case</source>
        <translation>eine Definition für den Anwendungsfall</translation>
    </message>
    <message>
        <source>acceptance by a %1</source>
        <translation>Annahme durch diese Rolle: %1</translation>
    </message>
    <message>
        <source>accepted by nobody</source>
        <translation>von niemandem angenommen</translation>
    </message>
    <message>
        <source>the framing is accepted by: %1</source>
        <translation>die Definition ist angenommen von: %1</translation>
    </message>
    <message>
        <source>what identifies the version: code, parameters, data, environment and files</source>
        <translation>was die Version identifiziert: Code, Parameter, Daten, Umgebung und Dateien</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>code, parameters, data, environment and files are identified</source>
        <translation>Code, Parameter, Daten, Umgebung und Dateien sind identifiziert</translation>
    </message>
    <message>
        <source>who validated the version</source>
        <translation>wer die Version validiert hat</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>validated by somebody who did not make it</source>
        <translation>validiert von jemandem, der sie nicht gemacht hat</translation>
    </message>
    <message>
        <source>either atLeast or atMost is given</source>
        <translation>entweder atLeast oder atMost wird angegeben</translation>
    </message>
    <message>
        <source>95 % interval excludes %1</source>
        <translation>95-%-Intervall schließt %1 aus</translation>
    </message>
    <message>
        <source>at least %1 cases</source>
        <translation>mindestens %1 Fälle</translation>
    </message>
    <message>
        <source>a 95 % interval of the metric, or the cases it is worked out from</source>
        <translation>ein 95-%-Intervall der Metrik oder die Fälle, aus denen es berechnet wird</translation>
    </message>
    <message>
        <source>the interval does not exclude %1</source>
        <translation>das Intervall schließt %1 nicht aus</translation>
    </message>
    <message>
        <source>%1 is below %2</source>
        <translation>%1 liegt unter %2</translation>
    </message>
    <message>
        <source>%1 is above %2</source>
        <translation>%1 liegt über %2</translation>
    </message>
    <message>
        <source>how many cases the metric was measured on</source>
        <translation>an wie vielen Fällen die Metrik gemessen wurde</translation>
    </message>
    <message>
        <source>measured on %1 cases only</source>
        <translation>nur an %1 Fällen gemessen</translation>
    </message>
    <message>
        <source>an active monitor of %1</source>
        <translation>eine aktive Überwachung von: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>monitors are active for: %1</source>
        <translation>Überwachungen sind aktiv für: %1</translation>
    </message>
    <message>
        <source>how many rows %1 and %2 share, by the hashes of their rows</source>
        <translation>wie viele Zeilen %1 und %2 gemeinsam haben, nach den Prüfsummen ihrer Zeilen</translation>
    </message>
    <message>
        <source>rows in both: %1</source>
        <translation>Zeilen in beiden: %1</translation>
    </message>
    <message>
        <source>%1 and %2 share rows</source>
        <translation>%1 und %2 haben Zeilen gemeinsam</translation>
    </message>
    <message>
        <source>two different splits are compared</source>
        <translation>zwei verschiedene Teile werden verglichen</translation>
    </message>
    <message>
        <source>no row of %1 is in %2</source>
        <translation>keine Zeile von %1 ist in %2</translation>
    </message>
    <message>
        <source>%1 no worse than that of the version in use</source>
        <translation>%1 nicht schlechter als bei der Version im Einsatz</translation>
    </message>
    <message>
        <source>%1, within %2</source>
        <translation>%1, mit Spielraum %2</translation>
    </message>
    <message>
        <source>%1 against %2 of %3</source>
        <translation>%1 gegenüber %2 von %3</translation>
    </message>
    <message>
        <source>worse by %1</source>
        <translation>schlechter um %1</translation>
    </message>
    <message>
        <source>which version is in use, or that there is none</source>
        <translation>welche Version im Einsatz ist, oder dass es keine gibt</translation>
    </message>
    <message>
        <source>the first version: there is none to compare with</source>
        <translation>die erste Version: es gibt keine zum Vergleichen</translation>
    </message>
    <message>
        <source>the findings on this version, or that there are none</source>
        <translation>die Feststellungen zu dieser Version, oder dass es keine gibt</translation>
    </message>
    <message>
        <source>open: %1</source>
        <translation>offen: %1</translation>
    </message>
    <message>
        <source>no finding open that is %1 or worse</source>
        <translation>keine Feststellung offen, die so schwer ist oder schwerer: %1</translation>
    </message>
    <message>
        <source>open findings that are %1 or worse: at most %2</source>
        <translation>offene Feststellungen, die so schwer sind oder schwerer (%1): höchstens %2</translation>
    </message>
    <message>
        <source>an answer by somebody who did not make it: %1 is %2</source>
        <translation>eine Antwort von jemandem, der sie nicht gemacht hat: %1 ist %2</translation>
    </message>
    <message>
        <source>the role that answers</source>
        <translation>die Rolle, die antwortet</translation>
    </message>
    <message>
        <source>an answer by a %1</source>
        <translation>eine Antwort in dieser Rolle: %1</translation>
    </message>
    <message>
        <source>%1 answers no</source>
        <translation>%1 antwortet mit Nein</translation>
    </message>
    <message>
        <source>the reason why it does not apply</source>
        <translation>der Grund, warum es nicht zutrifft</translation>
    </message>
    <message>
        <source>evidence with its digest</source>
        <translation>ein Nachweis mit seiner Prüfsumme</translation>
    </message>
    <message>
        <source>an evaluation plan that is fixed</source>
        <translation>ein festgelegter Auswertungsplan</translation>
    </message>
    <message>
        <source>fixed %1</source>
        <translation>festgelegt %1</translation>
    </message>
    <message>
        <source>, first result %1</source>
        <translation>, erstes Ergebnis %1</translation>
    </message>
    <message>
        <source>the plan was fixed after results were known</source>
        <translation>der Plan wurde festgelegt, als Ergebnisse schon bekannt waren</translation>
    </message>
    <message>
        <source>the evaluation plan is older than the first result</source>
        <translation>der Auswertungsplan ist älter als das erste Ergebnis</translation>
    </message>
    <message>
        <source>the risk tier, which says who has to sign</source>
        <translation>die Risikostufe, die sagt, wer unterschreiben muss</translation>
    </message>
    <message>
        <source>the sign-offs on this version, or that there are none</source>
        <translation>die Freigaben dieser Version, oder dass es keine gibt</translation>
    </message>
    <message>
        <source>%1 of %2 approve</source>
        <translation>%1 von %2 genehmigen</translation>
    </message>
    <message>
        <source>the people whom the risk tier asks for approve, none of whom made it</source>
        <translation>die Personen, die die Risikostufe verlangt, genehmigen; keine davon hat sie gemacht</translation>
    </message>
    <message>
        <source>which skills the version needs and who has them</source>
        <translation>welche Fähigkeiten die Version braucht und wer sie hat</translation>
    </message>
    <message>
        <source>too few people have %1</source>
        <translation>zu wenige Personen beherrschen %1</translation>
    </message>
    <message>
        <source>no skill in particular is needed</source>
        <translation>keine besondere Fähigkeit wird gebraucht</translation>
    </message>
    <message>
        <source>people who have each skill that is needed: at least %1</source>
        <translation>Personen, die jede gebrauchte Fähigkeit haben: mindestens %1</translation>
    </message>
    <message>
        <source>which data the version was trained and tested on</source>
        <translation>mit welchen Daten die Version trainiert und geprüft wurde</translation>
    </message>
    <message>
        <source>the data of %1</source>
        <translation>die Daten von %1</translation>
    </message>
    <message>
        <source>%1: %2 rows of %3 %4</source>
        <translation>%1: %2 Zeilen von %3 %4</translation>
    </message>
    <message>
        <source>a digest of %1 %2</source>
        <translation>eine Prüfsumme von %1 %2</translation>
    </message>
    <message>
        <source>dataset, version and digest of %1</source>
        <translation>Datensatz, Version und Prüfsumme von %1</translation>
    </message>
    <message>
        <source>%1 tests: none failed, coverage ≥ %2 %</source>
        <translation>%1-Tests: keiner fehlgeschlagen, Abdeckung ≥ %2 %</translation>
    </message>
    <message>
        <source>%1 tests: none failed</source>
        <translation>%1-Tests: keiner fehlgeschlagen</translation>
    </message>
    <message>
        <source>a report of %1 tests that were run</source>
        <translation>ein Bericht über %1-Tests, die gelaufen sind</translation>
    </message>
    <message>
        <source>passed: %1, failed: %2</source>
        <translation>bestanden: %1, fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>, coverage %1 %</source>
        <translation>, Abdeckung %1 %</translation>
    </message>
    <message>
        <source>tests failed: %1</source>
        <translation>fehlgeschlagene Tests: %1</translation>
    </message>
    <message>
        <source>no test passed</source>
        <translation>kein Test bestanden</translation>
    </message>
    <message>
        <source>the coverage of the tests</source>
        <translation>die Abdeckung der Tests</translation>
    </message>
    <message>
        <source>the coverage is too low</source>
        <translation>die Abdeckung ist zu gering</translation>
    </message>
    <message>
        <source>This is no X.509 certificate. Give one in PEM, as openssl x509 writes it.</source>
        <translation>Dies ist kein X.509-Zertifikat. Bitte eines in PEM angeben, wie openssl x509 es schreibt.</translation>
    </message>
    <message>
        <source>No certificate was made: %1.</source>
        <translation>Es wurde kein Zertifikat ausgestellt: %1.</translation>
    </message>
    <message>
        <source>No certificate was made, because the cryptographic library refused the work; the log says why.</source>
        <translation>Es wurde kein Zertifikat ausgestellt, weil die Kryptobibliothek den Dienst verweigert hat; das Protokoll nennt den Grund.</translation>
    </message>
    <message>
        <source>its name needs 1 to %1 characters</source>
        <translation>sein Name braucht 1 bis %1 Zeichen</translation>
    </message>
    <message>
        <source>its validity has to begin before it ends</source>
        <translation>seine Gültigkeit muss vor ihrem Ende beginnen</translation>
    </message>
    <message>
        <source>an e-mail address or URI needs 1 to %1 ASCII characters without blanks</source>
        <translation>eine E-Mail-Adresse oder URI braucht 1 bis %1 ASCII-Zeichen ohne Leerzeichen</translation>
    </message>
    <message>
        <source>an authority&apos;s key has to be of ECDSA P-256</source>
        <translation>der Schlüssel einer Zertifizierungsstelle muss von der Art ECDSA P-256 sein</translation>
    </message>
    <message>
        <source>The certificate %1 is not that of this key. Choose the key that belongs to it.</source>
        <translation>Das Zertifikat %1 gehört nicht zu diesem Schlüssel. Bitte den zugehörigen Schlüssel wählen.</translation>
    </message>
    <message>
        <source>The certificate %1 is not an authority&apos;s, so it can certify nobody.</source>
        <translation>Das Zertifikat %1 ist keines einer Zertifizierungsstelle und kann daher niemanden beglaubigen.</translation>
    </message>
    <message>
        <source>its validity has to lie within that of the authority, %1 to %2</source>
        <translation>seine Gültigkeit muss innerhalb derjenigen der Zertifizierungsstelle liegen, %1 bis %2</translation>
    </message>
    <message>
        <source>The certificate of %1 is not believed: %2.</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut: %2.</translation>
    </message>
    <message>
        <source>none of the trusted authorities stands behind it</source>
        <translation>keine der vertrauten Zertifizierungsstellen steht dahinter</translation>
    </message>
    <message>
        <source>it or its authority&apos;s was not valid yet on %1</source>
        <translation>es oder das seiner Zertifizierungsstelle war am %1 noch nicht gültig</translation>
    </message>
    <message>
        <source>it or its authority&apos;s was not valid any more on %1</source>
        <translation>es oder das seiner Zertifizierungsstelle war am %1 nicht mehr gültig</translation>
    </message>
    <message>
        <source>it was altered after it was issued</source>
        <translation>es wurde nach der Ausstellung verändert</translation>
    </message>
    <message>
        <source>who issued it is no authority</source>
        <translation>der Aussteller ist keine Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>the cryptographic library says “%1”</source>
        <translation>die Kryptobibliothek meldet „%1“</translation>
    </message>
    <message>
        <source>No certificate can be checked; the log says why.</source>
        <translation>Es kann kein Zertifikat geprüft werden; das Protokoll nennt den Grund.</translation>
    </message>
    <message>
        <source>its key may not be used to sign this</source>
        <translation>sein Schlüssel darf hierfür nicht zum Signieren verwendet werden</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2. Check that it is a plain file of yours.</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2. Bitte prüfen, ob sie eine gewöhnliche Datei ist und Ihnen gehört.</translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation>sie ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>The file %1 is not used, because others than you may read or change it. Take that away with chmod 600, and think about whether its secret is one still.</source>
        <translation>Die Datei %1 wird nicht verwendet, weil außer Ihnen auch andere sie lesen oder ändern dürfen. Bitte mit chmod 600 unterbinden und überlegen, ob ihr Geheimnis noch eines ist.</translation>
    </message>
    <message>
        <source>The file %1 is larger than the %2 bytes that such a file may have.</source>
        <translation>Die Datei %1 ist größer als die %2 Bytes, die eine solche Datei haben darf.</translation>
    </message>
    <message>
        <source>There is a file %1 already, and it was left as it is. Choose another name.</source>
        <translation>Es gibt bereits eine Datei %1; sie blieb unverändert. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Nothing was changed; choose another folder or free some space.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2. Es wurde nichts geändert; bitte einen anderen Ordner wählen oder Platz schaffen.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>This is no public key that Assay knows. Give one of ECDSA on P-256, P-384 or P-521, or of Ed25519, in the form that openssl pkey -pubout writes.</source>
        <translation>Dies ist kein öffentlicher Schlüssel, den Assay kennt. Bitte einen von ECDSA auf P-256, P-384 oder P-521 oder von Ed25519 angeben, in der Form, die openssl pkey -pubout schreibt.</translation>
    </message>
    <message>
        <source>This is no signing key that Assay reads. It reads an encrypted private key (PKCS#8) of ECDSA P-256 or Ed25519 in PEM, as openssl pkcs8 -topk8 -v2 aes-256-cbc writes it.</source>
        <translation>Dies ist kein Signaturschlüssel, den Assay liest. Gelesen wird ein verschlüsselter privater Schlüssel (PKCS#8) von ECDSA P-256 oder Ed25519 in PEM, wie openssl pkcs8 -topk8 -v2 aes-256-cbc ihn schreibt.</translation>
    </message>
    <message>
        <source>The cryptographic library refused the work. Nothing was signed or written; the log says why.</source>
        <translation>Die Kryptobibliothek hat den Dienst verweigert. Es wurde nichts signiert oder geschrieben; das Protokoll nennt den Grund.</translation>
    </message>
    <message>
        <source>A signing key needs a passphrase of 1 to %1 bytes; nothing was written.</source>
        <translation>Ein Signaturschlüssel braucht eine Passphrase von 1 bis %1 Bytes; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>This private key is not encrypted as PKCS#8. Encrypt it with openssl pkcs8 -topk8 -v2 aes-256-cbc, and delete the file that anybody can use.</source>
        <translation>Dieser private Schlüssel ist nicht als PKCS#8 verschlüsselt. Bitte mit openssl pkcs8 -topk8 -v2 aes-256-cbc verschlüsseln und die Datei löschen, die jeder benutzen kann.</translation>
    </message>
    <message>
        <source>This signing key asks for %1 rounds of PBKDF2; Assay reads keys of 1 to %2.</source>
        <translation>Dieser Signaturschlüssel verlangt %1 Runden PBKDF2; Assay liest Schlüssel mit 1 bis %2.</translation>
    </message>
    <message>
        <source>The passphrase does not open this signing key. Type it again; if it is right, the key&apos;s file is damaged: take its copy.</source>
        <translation>Die Passphrase öffnet diesen Signaturschlüssel nicht. Bitte erneut eingeben; ist sie richtig, so ist die Datei des Schlüssels beschädigt: dann die Sicherungskopie nehmen.</translation>
    </message>
    <message>
        <source>The time stamp is not believed: %1.</source>
        <translation>Dem Zeitstempel wird nicht vertraut: %1.</translation>
    </message>
    <message>
        <source>This is no answer of a time-stamping authority (RFC 3161).</source>
        <translation>Dies ist keine Antwort eines Zeitstempeldienstes (RFC 3161).</translation>
    </message>
    <message>
        <source>the authority gave no stamp</source>
        <translation>der Dienst hat keinen Zeitstempel erteilt</translation>
    </message>
    <message>
        <source>the cryptographic library refused the work</source>
        <translation>die Kryptobibliothek hat den Dienst verweigert</translation>
    </message>
    <message>
        <source>it is of other bytes or answers another request, it was altered, or none of the trusted authorities stands behind it</source>
        <translation>er gilt anderen Bytes oder beantwortet eine andere Anfrage, er wurde verändert, oder keiner der vertrauten Dienste steht dahinter</translation>
    </message>
    <message>
        <source>No time stamp can be asked for; the log says why.</source>
        <translation>Es kann kein Zeitstempel angefordert werden; das Protokoll nennt den Grund.</translation>
    </message>
    <message>
        <source>This is no checkpoint of a log: %1.</source>
        <translation>Dies ist kein Prüfpunkt eines Protokolls: %1.</translation>
    </message>
    <message>
        <source>its origin and each further line have to be one line that is not empty</source>
        <translation>seine Herkunft und jede weitere Zeile müssen je eine nicht leere Zeile sein</translation>
    </message>
    <message>
        <source>it has to be UTF-8 text whose last line ends with a line feed</source>
        <translation>er muss Text in UTF-8 sein, dessen letzte Zeile mit einem Zeilenvorschub endet</translation>
    </message>
    <message>
        <source>it needs an origin, a size and a root, each in its line</source>
        <translation>er braucht Herkunft, Größe und Wurzel, je in einer Zeile</translation>
    </message>
    <message>
        <source>its size has to be a decimal number without leading zeros</source>
        <translation>seine Größe muss eine Dezimalzahl ohne führende Nullen sein</translation>
    </message>
    <message>
        <source>its root has to be 32 bytes in base64</source>
        <translation>seine Wurzel muss aus 32 Bytes in Base64 bestehen</translation>
    </message>
    <message>
        <source>it is not written in the usual form</source>
        <translation>er ist nicht in der üblichen Form geschrieben</translation>
    </message>
    <message>
        <source>This is no signed envelope (DSSE): %1.</source>
        <translation>Dies ist kein signierter Umschlag (DSSE): %1.</translation>
    </message>
    <message>
        <source>its member “%1” has to be a text in base64</source>
        <translation>sein Element „%1“ muss ein Text in Base64 sein</translation>
    </message>
    <message>
        <source>each signature has to be an object</source>
        <translation>jede Signatur muss ein Objekt sein</translation>
    </message>
    <message>
        <source>the member “keyid” has to be a text</source>
        <translation>das Element „keyid“ muss ein Text sein</translation>
    </message>
    <message>
        <source>its member “payloadType” has to be a text that is not empty</source>
        <translation>sein Element „payloadType“ muss ein nicht leerer Text sein</translation>
    </message>
    <message>
        <source>it needs 1 to %1 signatures</source>
        <translation>er braucht 1 bis %1 Signaturen</translation>
    </message>
    <message>
        <source>The envelope is not signed as demanded: trusted keys that signed it: %1, demanded: %2.</source>
        <translation>Der Umschlag ist nicht signiert wie verlangt: vertraute Schlüssel, die ihn signiert haben: %1, verlangt: %2.</translation>
    </message>
    <message>
        <source>The envelope is signed, but holds “%1”, which is not what is looked for here.</source>
        <translation>Der Umschlag ist signiert, enthält aber „%1“, und das wird hier nicht gesucht.</translation>
    </message>
    <message>
        <source>The model was not hashed, because of %1: %2.</source>
        <translation>Die Prüfsummen des Modells wurden nicht gebildet, wegen %1: %2.</translation>
    </message>
    <message>
        <source>it is a link</source>
        <translation>das ist ein Verweis</translation>
    </message>
    <message>
        <source>it is a link to a folder</source>
        <translation>das ist ein Verweis auf einen Ordner</translation>
    </message>
    <message>
        <source>The package is not read, because of %1: %2.</source>
        <translation>Das Paket wird nicht gelesen, wegen %1: %2.</translation>
    </message>
    <message>
        <source>The package at %1 cannot be read: %2.</source>
        <translation>Das Paket in %1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>There is no release package at %1.</source>
        <translation>In %1 ist kein Release-Paket.</translation>
    </message>
    <message>
        <source>its name is none of a file in a package</source>
        <translation>der Name ist keiner einer Datei in einem Paket</translation>
    </message>
    <message>
        <source>there are more than %1 files</source>
        <translation>es gibt mehr als %1 Dateien</translation>
    </message>
    <message>
        <source>there are two of that name</source>
        <translation>es gibt zwei dieses Namens</translation>
    </message>
    <message>
        <source>it is neither a file nor a folder</source>
        <translation>das ist weder Datei noch Ordner</translation>
    </message>
    <message>
        <source>The package has no file %1.</source>
        <translation>Das Paket hat keine Datei %1.</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>zu früh zu Ende</translation>
    </message>
    <message>
        <source>The file %1 is damaged in the archive.</source>
        <translation>Die Datei %1 ist im Archiv beschädigt.</translation>
    </message>
    <message>
        <source>The file %1 of the package is too large.</source>
        <translation>Die Datei %1 des Pakets ist zu groß.</translation>
    </message>
    <message>
        <source>its name is no UTF-8</source>
        <translation>der Name ist kein UTF-8</translation>
    </message>
    <message>
        <source>it has more than %1 files</source>
        <translation>er hat mehr als %1 Dateien</translation>
    </message>
    <message>
        <source>the model has more than %1 files or shards</source>
        <translation>das Modell hat mehr als %1 Dateien oder Teilstücke</translation>
    </message>
    <message>
        <source>Hashing the model was stopped.</source>
        <translation>Das Bilden der Prüfsummen des Modells wurde abgebrochen.</translation>
    </message>
    <message>
        <source>There is no model at %1.</source>
        <translation>Unter %1 gibt es kein Modell.</translation>
    </message>
    <message>
        <source>A shard has to have at least one byte.</source>
        <translation>Ein Teilstück muss mindestens ein Byte haben.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>verändert: %1</translation>
    </message>
    <message>
        <source>not of the package: %1</source>
        <translation>nicht vom Paket: %1</translation>
    </message>
    <message>
        <source>Documents: as the signed values make them</source>
        <translation>Dokumente: wie die signierten Werte sie ergeben</translation>
    </message>
    <message>
        <source>Files of the model and the evidence: as the dossier says</source>
        <translation>Dateien des Modells und der Nachweise: wie das Dossier sagt</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>%1 is no file of evidence</source>
        <translation>%1 ist keine Nachweisdatei</translation>
    </message>
    <message>
        <source>Evidence: named by the dossier</source>
        <translation>Nachweise: vom Dossier genannt</translation>
    </message>
    <message>
        <source>nothing that was signed names %1</source>
        <translation>nichts Unterschriebenes nennt %1</translation>
    </message>
    <message>
        <source>it is a signature over another model</source>
        <translation>die Signatur gilt einem anderen Modell</translation>
    </message>
    <message>
        <source>model.sig: over the files that were decided on</source>
        <translation>model.sig: über die Dateien, über die entschieden wurde</translation>
    </message>
    <message>
        <source>it is not of the package</source>
        <translation>gehört nicht zum Paket</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>model.sig: whose key it is</source>
        <translation>model.sig: wessen Schlüssel es ist</translation>
    </message>
    <message>
        <source>Keys: of those who signed something</source>
        <translation>Schlüssel: derer, die etwas unterschrieben haben</translation>
    </message>
    <message>
        <source>signed nothing: %1</source>
        <translation>nichts unterschrieben: %1</translation>
    </message>
    <message>
        <source>Files of the model</source>
        <translation>Dateien des Modells</translation>
    </message>
    <message>
        <source>they are not in the package; compare those that you use with dossier.json</source>
        <translation>sie sind nicht im Paket; bitte die verwendeten mit dossier.json vergleichen</translation>
    </message>
    <message>
        <source>Controls that were not met when the evidence was frozen</source>
        <translation>Kontrollen, die nicht erfüllt waren, als die Nachweise eingefroren wurden</translation>
    </message>
    <message>
        <source>Names of the project, the use case, the requester and of documents; wording of regulations; authorities.pem</source>
        <translation>Namen des Projekts, des Anwendungsfalls, des Antragstellers und von Dokumenten; Wortlaut von Vorschriften; authorities.pem</translation>
    </message>
    <message>
        <source>nobody has signed them</source>
        <translation>niemand hat sie unterschrieben</translation>
    </message>
    <message>
        <source>Decisions since then, such as a revocation, and keys revoked since</source>
        <translation>Entscheidungen seitdem, etwa ein Widerruf, und seitdem widerrufene Schlüssel</translation>
    </message>
    <message>
        <source>no package can tell; ask the project, as assay-cli gate does</source>
        <translation>das kann kein Paket sagen; bitte das Projekt fragen, wie assay-cli gate es tut</translation>
    </message>
    <message>
        <source>Files: as SHA256SUMS lists them</source>
        <translation>Dateien: wie SHA256SUMS sie aufführt</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>fehlend: %1</translation>
    </message>
    <message>
        <source>not signed: %1</source>
        <translation>nicht signiert: %1</translation>
    </message>
    <message>
        <source>The model&apos;s files are not those that were signed (%1). Do not use it before you know why.</source>
        <translation>Die Dateien des Modells sind nicht die signierten (%1). Bitte nicht verwenden, bevor der Grund bekannt ist.</translation>
    </message>
    <message>
        <source>The model has no files, so there is nothing to sign.</source>
        <translation>Das Modell hat keine Dateien, es gibt also nichts zu signieren.</translation>
    </message>
    <message>
        <source>Models are signed with a key of ECDSA P-256, because verifiers of OpenSSF model signing refuse Ed25519.</source>
        <translation>Modelle werden mit einem Schlüssel von ECDSA P-256 signiert, weil Prüfprogramme der OpenSSF-Modellsignatur Ed25519 ablehnen.</translation>
    </message>
    <message>
        <source>This is no statement about a model (OpenSSF model signing 1.0): %1.</source>
        <translation>Dies ist keine Aussage über ein Modell (OpenSSF-Modellsignatur 1.0): %1.</translation>
    </message>
    <message>
        <source>it has to say how its files were hashed, with SHA-256</source>
        <translation>sie muss sagen, wie ihre Prüfsummen gebildet wurden, und zwar mit SHA-256</translation>
    </message>
    <message>
        <source>its method has to be files, or shards of a whole number of bytes</source>
        <translation>ihr Verfahren muss „files“ sein, oder „shards“ mit einer ganzen Zahl von Bytes</translation>
    </message>
    <message>
        <source>it has to list its files</source>
        <translation>sie muss ihre Dateien aufzählen</translation>
    </message>
    <message>
        <source>each file needs a name and a digest by %1</source>
        <translation>jede Datei braucht einen Namen und eine Prüfsumme nach %1</translation>
    </message>
    <message>
        <source>it lists “%1” twice</source>
        <translation>sie nennt „%1“ zweimal</translation>
    </message>
    <message>
        <source>it has to be of type %1, about one subject</source>
        <translation>sie muss von der Art %1 sein und einen Gegenstand haben</translation>
    </message>
    <message>
        <source>the digests of its files do not make up that of its subject</source>
        <translation>die Prüfsummen ihrer Dateien ergeben nicht die ihres Gegenstands</translation>
    </message>
    <message>
        <source>This is no signed note: %1.</source>
        <translation>Dies ist keine signierte Notiz: %1.</translation>
    </message>
    <message>
        <source>This is no key for signed notes: %1.</source>
        <translation>Dies ist kein Schlüssel für signierte Notizen: %1.</translation>
    </message>
    <message>
        <source>it is of a kind that Assay does not know</source>
        <translation>Assay kennt seine Art nicht</translation>
    </message>
    <message>
        <source>each line below its text has to be a dash, a name and a signature in base64</source>
        <translation>jede Zeile unter ihrem Text muss ein Strich, ein Name und eine Signatur in Base64 sein</translation>
    </message>
    <message>
        <source>its name must not be empty or hold blanks, plus signs or control characters</source>
        <translation>sein Name darf nicht leer sein und keine Leerzeichen, Pluszeichen oder Steuerzeichen enthalten</translation>
    </message>
    <message>
        <source>it has to be of Ed25519 or ECDSA P-256</source>
        <translation>er muss von der Art Ed25519 oder ECDSA P-256 sein</translation>
    </message>
    <message>
        <source>it has to be a name, a number and a key with plus signs between them</source>
        <translation>er muss aus Name, Nummer und Schlüssel mit Pluszeichen dazwischen bestehen</translation>
    </message>
    <message>
        <source>its last part has to be in base64</source>
        <translation>sein letzter Teil muss in Base64 sein</translation>
    </message>
    <message>
        <source>its number is not that of the name and the key</source>
        <translation>seine Nummer ist nicht die des Namens und des Schlüssels</translation>
    </message>
    <message>
        <source>its text has to end with a line feed and to hold no other control characters</source>
        <translation>ihr Text muss mit einem Zeilenvorschub enden und darf keine anderen Steuerzeichen enthalten</translation>
    </message>
    <message>
        <source>it has to be text with an empty line before its signatures, of at most %1 bytes</source>
        <translation>sie muss Text mit einer Leerzeile vor den Signaturen sein, von höchstens %1 Bytes</translation>
    </message>
    <message>
        <source>The note is refused, because the signature of %1 under it does not hold: its text or its signature was altered.</source>
        <translation>Die Notiz wird abgelehnt, weil die Signatur von %1 darunter nicht gilt: ihr Text oder die Signatur wurde verändert.</translation>
    </message>
    <message>
        <source>The note is not believed, because no known key has signed it.</source>
        <translation>Der Notiz wird nicht vertraut, weil kein bekannter Schlüssel sie signiert hat.</translation>
    </message>
    <message>
        <source>This is no signature bundle (Sigstore 0.3): %1.</source>
        <translation>Dies ist kein Signaturbündel (Sigstore 0.3): %1.</translation>
    </message>
    <message>
        <source>its member “%1” has to be an object</source>
        <translation>sein Element „%1“ muss ein Objekt sein</translation>
    </message>
    <message>
        <source>“%1” may not have a member “%2”</source>
        <translation>„%1“ darf kein Element „%2“ haben</translation>
    </message>
    <message>
        <source>its chain needs 1 to %1 certificates</source>
        <translation>seine Kette braucht 1 bis %1 Zertifikate</translation>
    </message>
    <message>
        <source>it may have %1 time stamps at most</source>
        <translation>es darf höchstens %1 Zeitstempel haben</translation>
    </message>
    <message>
        <source>the hint at its key has to be a text</source>
        <translation>der Hinweis auf seinen Schlüssel muss ein Text sein</translation>
    </message>
    <message>
        <source>it needs either a key, a certificate or a chain of certificates</source>
        <translation>es braucht entweder einen Schlüssel, ein Zertifikat oder eine Kette von Zertifikaten</translation>
    </message>
    <message>
        <source>it relies on a transparency log, which Assay does not check</source>
        <translation>es beruft sich auf ein Transparenzprotokoll, das Assay nicht prüft</translation>
    </message>
    <message>
        <source>The signature has no time stamp, so it is not known whether it was made in time.</source>
        <translation>Die Signatur hat keinen Zeitstempel, daher ist nicht bekannt, ob sie rechtzeitig geleistet wurde.</translation>
    </message>
    <message>
        <source>its “mediaType” has to be %1</source>
        <translation>sein „mediaType“ muss %1 sein</translation>
    </message>
    <message>
        <source>it holds no signed envelope</source>
        <translation>es enthält keinen signierten Umschlag</translation>
    </message>
    <message>
        <source>it has to have one signature</source>
        <translation>es muss genau eine Signatur haben</translation>
    </message>
    <message>
        <source>it holds no certificate</source>
        <translation>es enthält kein Zertifikat</translation>
    </message>
    <message>
        <source>This is no statement (in-toto, version 1): %1.</source>
        <translation>Dies ist keine Aussage (in-toto, Version 1): %1.</translation>
    </message>
    <message>
        <source>each subject needs a digest</source>
        <translation>jeder Gegenstand braucht eine Prüfsumme</translation>
    </message>
    <message>
        <source>the name of a subject has to be a text</source>
        <translation>der Name eines Gegenstands muss ein Text sein</translation>
    </message>
    <message>
        <source>the digest “%1” of the subject “%2” is none</source>
        <translation>die Prüfsumme „%1“ des Gegenstands „%2“ ist keine</translation>
    </message>
    <message>
        <source>its “_type” has to be %1</source>
        <translation>ihr „_type“ muss %1 sein</translation>
    </message>
    <message>
        <source>it needs 1 to %1 subjects</source>
        <translation>sie braucht 1 bis %1 Gegenstände</translation>
    </message>
    <message>
        <source>its predicate has to be an object</source>
        <translation>ihr Prädikat muss ein Objekt sein</translation>
    </message>
    <message>
        <source>its “predicateType” has to be a text that is not empty</source>
        <translation>ihr „predicateType“ muss ein nicht leerer Text sein</translation>
    </message>
    <message>
        <source>The time-stamping authority at %1 gave no stamp: %2. Nothing was changed; try again later, or check its address.</source>
        <translation>Der Zeitstempeldienst auf %1 hat keinen Zeitstempel erteilt: %2. Es wurde nichts geändert; bitte später noch einmal versuchen oder die Adresse prüfen.</translation>
    </message>
    <message>
        <source>“%1” is no address of a time-stamping authority; it begins with http:// or https://.</source>
        <translation>„%1“ ist keine Adresse eines Zeitstempeldienstes; sie beginnt mit http:// oder https://.</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>er hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>it answered with the status %1</source>
        <translation>er hat mit dem Status %1 geantwortet</translation>
    </message>
    <message>
        <source>its answer is longer than %1 bytes</source>
        <translation>seine Antwort ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Es ist nichts geschehen.</translation>
    </message>
    <message>
        <source>The passphrase cannot be read from the descriptor %1.</source>
        <translation>Die Passphrase kann nicht vom Deskriptor %1 gelesen werden.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for a passphrase at. Name a file that only you may read with --%1.</source>
        <translation>Es gibt kein Terminal, an dem nach einer Passphrase gefragt werden kann. Nennen Sie mit --%1 eine Datei, die nur Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Again:</source>
        <translation>Noch einmal:</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was done.</source>
        <translation>Die beiden Passphrasen sind verschieden. Es ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Take the passphrase from the first line of a file that only you may read, or with fd:N from the open descriptor N; otherwise it is asked for.</source>
        <translation>Die Passphrase aus der ersten Zeile einer Datei nehmen, die nur Sie lesen dürfen, oder mit fd:N vom offenen Deskriptor N; sonst wird nach ihr gefragt.</translation>
    </message>
    <message>
        <source>“%1” names no open descriptor; write fd:3.</source>
        <translation>„%1“ nennt keinen offenen Deskriptor; schreiben Sie fd:3.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The file %1 is too large for what it should be.</source>
        <translation>Die Datei %1 ist zu groß für das, was sie sein soll.</translation>
    </message>
    <message>
        <source>Checkpoints are signed with a key of one&apos;s own that is enrolled in the project. Nothing was changed; enroll yours first.</source>
        <translation>Prüfpunkte unterschreibt man mit einem eigenen Schlüssel, der im Projekt eingetragen ist. Es wurde nichts geändert; tragen Sie erst Ihren ein.</translation>
    </message>
    <message>
        <source>No checkpoint was made: %1</source>
        <translation>Es wurde kein Prüfpunkt gemacht: %1</translation>
    </message>
    <message>
        <source>Checkpoints are made by people of the project in a role that they hold. Nothing was changed; act in one of yours.</source>
        <translation>Prüfpunkte machen Leute des Projekts in einer Rolle, die sie haben. Es wurde nichts geändert; handeln Sie in einer Ihrer Rollen.</translation>
    </message>
    <message>
        <source>The checkpoint is in the project no more. Verify the project.</source>
        <translation>Der Prüfpunkt ist nicht mehr im Projekt. Prüfen Sie das Projekt.</translation>
    </message>
    <message>
        <source>A stored checkpoint has no root. Verify the project.</source>
        <translation>Ein gespeicherter Prüfpunkt hat keine Wurzel. Prüfen Sie das Projekt.</translation>
    </message>
    <message>
        <source>This is a checkpoint of an empty log, which proves nothing. Give a later one.</source>
        <translation>Das ist ein Prüfpunkt eines leeren Protokolls, der nichts beweist. Geben Sie einen späteren an.</translation>
    </message>
    <message>
        <source>Proved: the first %1 of the %2 entries are those of the checkpoint, unchanged.</source>
        <translation>Bewiesen: Die ersten %1 der %2 Einträge sind die des Prüfpunkts, unverändert.</translation>
    </message>
    <message>
        <source>NOT proved: the log has %2 entries, the checkpoint %1. The file is older than the checkpoint, or entries were taken away.</source>
        <translation>NICHT bewiesen: Das Protokoll hat %2 Einträge, der Prüfpunkt %1. Die Datei ist älter als der Prüfpunkt, oder Einträge wurden entfernt.</translation>
    </message>
    <message>
        <source>NOT proved: the first %1 of the %2 entries are not those of the checkpoint, whose root is %3. Something in them was changed.</source>
        <translation>NICHT bewiesen: Die ersten %1 der %2 Einträge sind nicht die des Prüfpunkts, dessen Wurzel %3 ist. Etwas darin wurde geändert.</translation>
    </message>
    <message>
        <source>NOT proved: this is a checkpoint of another log, %1.</source>
        <translation>NICHT bewiesen: Das ist ein Prüfpunkt eines anderen Protokolls, %1.</translation>
    </message>
    <message>
        <source>This file is older than what you saw: it has %1 entries, the last of %2, but on %4 it had %3. Either a backup was put in its place, or somebody took entries away.</source>
        <translation>Diese Datei ist älter als das, was Sie gesehen haben: Sie hat %1 Einträge, den letzten vom %2, hatte aber am %4 schon %3. Entweder wurde ein Backup an ihre Stelle gesetzt, oder jemand hat Einträge entfernt.</translation>
    </message>
    <message>
        <source>This file is not a later state of what you saw: the %3 entries that it had on %4 are not the first of the %1 that it has now, the last of %2. Either work went on from a backup, or somebody rewrote entries.</source>
        <translation>Diese Datei ist kein späterer Stand dessen, was Sie gesehen haben: Die %3 Einträge, die sie am %4 hatte, sind nicht die ersten der %1, die sie jetzt hat, der letzte vom %2. Entweder wurde von einem Backup aus weitergearbeitet, oder jemand hat Einträge umgeschrieben.</translation>
    </message>
    <message>
        <source>Say why this file is in order. Nothing was changed.</source>
        <translation>Sagen Sie, warum diese Datei in Ordnung ist. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The file is a later state of what you saw. Nothing was changed.</source>
        <translation>Die Datei ist ein späterer Stand dessen, was Sie gesehen haben. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This is said by people of the project in a role that they hold. Nothing was changed; act in one of yours.</source>
        <translation>Das sagen Leute des Projekts in einer Rolle, die sie haben. Es wurde nichts geändert; handeln Sie in einer Ihrer Rollen.</translation>
    </message>
    <message>
        <source>What was seen of this project cannot be remembered in %1: %2. Until that works, nobody notices here when the file is replaced by an older one.</source>
        <translation>Was von diesem Projekt gesehen wurde, kann nicht in %1 gemerkt werden: %2. Bis das gelingt, fällt hier niemandem auf, wenn die Datei durch eine ältere ersetzt wird.</translation>
    </message>
    <message>
        <source>The file in which Assay remembers what you saw of projects is damaged. Move it away; then everything counts as seen for the first time.</source>
        <translation>Die Datei, in der Assay sich merkt, was Sie von Projekten gesehen haben, ist beschädigt. Räumen Sie sie weg; dann gilt alles als zum ersten Mal gesehen.</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>ihr Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>ein anderes Programm hält sie fest</translation>
    </message>
    <message>
        <source>The certificate of %1 is not that of an authority that certifies itself. Nothing was changed; choose the root certificate of the organisation.</source>
        <translation>Das Zertifikat von %1 ist nicht das einer Stelle, die sich selbst zertifiziert. Es wurde nichts geändert; wählen Sie das Wurzelzertifikat der Organisation.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid from %2 to %3, so not now. Nothing was changed.</source>
        <translation>Das Zertifikat von %1 gilt von %2 bis %3, also nicht jetzt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 has retired this authority, and what is retired stays so. Nothing was changed.</source>
        <translation>%1 hat diese Stelle außer Dienst gesetzt, und dabei bleibt es. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The project accepts this authority already. Nothing was changed.</source>
        <translation>Das Projekt nimmt diese Stelle schon an. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The project has an authority of its own, founded by %1. Nothing was changed; retire it first, or use its key.</source>
        <translation>Das Projekt hat eine eigene Stelle, gegründet von %1. Es wurde nichts geändert; setzen Sie sie erst außer Dienst, oder benutzen Sie ihren Schlüssel.</translation>
    </message>
    <message>
        <source>Retiring an authority needs a reason. Nothing was changed.</source>
        <translation>Eine Stelle außer Dienst zu setzen braucht einen Grund. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 has retired this authority already. Nothing was changed.</source>
        <translation>%1 hat diese Stelle schon außer Dienst gesetzt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>No key was made, because others than you may enter the folder %1. Take that away with chmod 700.</source>
        <translation>Es wurde kein Schlüssel gemacht, weil auch andere als Sie in den Ordner %1 dürfen. Nehmen Sie ihnen das mit chmod 700.</translation>
    </message>
    <message>
        <source>The folder %1 for keys could not be made. Nothing was changed; check that the folder above it can be written.</source>
        <translation>Der Ordner %1 für Schlüssel konnte nicht angelegt werden. Es wurde nichts geändert; prüfen Sie, ob der Ordner darüber beschreibbar ist.</translation>
    </message>
    <message>
        <source>The file %1 holds another key than its name says, so it is not used.</source>
        <translation>Die Datei %1 enthält einen anderen Schlüssel, als ihr Name sagt, darum wird sie nicht benutzt.</translation>
    </message>
    <message>
        <source>There is no private key in %1 whose fingerprint begins with “%2”.</source>
        <translation>In %1 ist kein privater Schlüssel, dessen Fingerabdruck mit „%2“ beginnt.</translation>
    </message>
    <message>
        <source>The fingerprints of several keys in %1 begin with “%2”. Say more of the digits.</source>
        <translation>Die Fingerabdrücke mehrerer Schlüssel in %1 beginnen mit „%2“. Geben Sie mehr Ziffern an.</translation>
    </message>
    <message>
        <source>The project knows no key “%1”.</source>
        <translation>Das Projekt kennt keinen Schlüssel „%1“.</translation>
    </message>
    <message>
        <source>The fingerprints of several keys begin with “%1”. Say more of the digits.</source>
        <translation>Die Fingerabdrücke mehrerer Schlüssel beginnen mit „%1“. Geben Sie mehr Ziffern an.</translation>
    </message>
    <message>
        <source>The project knows no authority with the id %1.</source>
        <translation>Das Projekt kennt keine Stelle mit der Kennung %1.</translation>
    </message>
    <message>
        <source>The stored key %1 is none. Verify the project.</source>
        <translation>Der gespeicherte Schlüssel %1 ist keiner. Prüfen Sie das Projekt.</translation>
    </message>
    <message>
        <source>A stored certificate is none. Verify the project.</source>
        <translation>Ein gespeichertes Zertifikat ist keines. Prüfen Sie das Projekt.</translation>
    </message>
    <message>
        <source>Whose key is whose is said by people in these roles: %1. Nothing was changed; ask one of them, or act in such a role of yours.</source>
        <translation>Wem welcher Schlüssel gehört, sagen Leute in diesen Rollen: %1. Es wurde nichts geändert; fragen Sie jemanden davon, oder handeln Sie in einer solchen Rolle von Ihnen.</translation>
    </message>
    <message>
        <source>Nobody certifies a key of their own while somebody else can. Nothing was changed; ask %1.</source>
        <translation>Niemand zertifiziert einen eigenen Schlüssel, solange jemand anders es kann. Es wurde nichts geändert; fragen Sie %1.</translation>
    </message>
    <message>
        <source>This is a key of %1, who may do this, as may people in these roles: %2. Nothing was changed; ask one of them.</source>
        <translation>Das ist ein Schlüssel von %1, der oder die das darf, ebenso wie Leute in diesen Rollen: %2. Es wurde nichts geändert; fragen Sie jemanden davon.</translation>
    </message>
    <message>
        <source>The key %2 of %1</source>
        <translation>Der Schlüssel %2 von %1</translation>
    </message>
    <message>
        <source>%1 counts as known to others since %2: %3</source>
        <translation>%1 gilt seit %2 als anderen bekannt: %3</translation>
    </message>
    <message>
        <source>%1 was revoked by %2 on %3: %4</source>
        <translation>%1 wurde von %2 am %3 widerrufen: %4</translation>
    </message>
    <message>
        <source>%1 is certified from %2 on only.</source>
        <translation>%1 ist erst ab %2 zertifiziert.</translation>
    </message>
    <message>
        <source>The certificate of the key %2 of %1 ended on %3.</source>
        <translation>Das Zertifikat des Schlüssels %2 von %1 endete am %3.</translation>
    </message>
    <message>
        <source>The certificate noted for the key %2 of %1 is of another key.</source>
        <translation>Das Zertifikat, das für den Schlüssel %2 von %1 vermerkt ist, gehört zu einem anderen.</translation>
    </message>
    <message>
        <source>The authority that certified the key %2 of %1 was retired by %3 on %4: %5</source>
        <translation>Die Stelle, die den Schlüssel %2 von %1 zertifiziert hat, wurde von %3 am %4 außer Dienst gesetzt: %5</translation>
    </message>
    <message>
        <source>%1 is certified until %2.</source>
        <translation>%1 ist bis %2 zertifiziert.</translation>
    </message>
    <message>
        <source>%1 has no certificate yet.</source>
        <translation>%1 hat noch kein Zertifikat.</translation>
    </message>
    <message>
        <source>This key of yours is in the project already. Nothing was changed.</source>
        <translation>Dieser Schlüssel von Ihnen ist schon im Projekt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 tried to enroll the key %2, which is that of %3. One key stands for one person. Nothing was changed; make a key of your own, and tell %3 if the private half of theirs is known to others.</source>
        <translation>%1 wollte den Schlüssel %2 eintragen, der %3 gehört. Ein Schlüssel steht für eine Person. Es wurde nichts geändert; machen Sie einen eigenen Schlüssel, und sagen Sie %3 Bescheid, wenn andere die private Hälfte kennen.</translation>
    </message>
    <message>
        <source>You have two keys already, of which the newer waits for its certificate. Nothing was changed; let it be certified, or revoke it.</source>
        <translation>Sie haben schon zwei Schlüssel, von denen der neuere auf sein Zertifikat wartet. Es wurde nichts geändert; lassen Sie ihn zertifizieren, oder widerrufen Sie ihn.</translation>
    </message>
    <message>
        <source>A key is enrolled by the person who has its private half, for themselves. This one is not signed as yours in this project. Nothing was changed.</source>
        <translation>Einen Schlüssel trägt ein, wer seine private Hälfte hat, für sich selbst. Dieser ist nicht als Ihrer in diesem Projekt unterschrieben. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>You have the key %1 already. Nothing was changed; let it sign the new one, or revoke it first.</source>
        <translation>Sie haben schon den Schlüssel %1. Es wurde nichts geändert; lassen Sie ihn den neuen unterschreiben, oder widerrufen Sie ihn erst.</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <translation>ersetzt durch %1</translation>
    </message>
    <message>
        <source>The key %1 of %2 was revoked, so nobody certifies it. Nothing was changed; enroll a new one.</source>
        <translation>Der Schlüssel %1 von %2 wurde widerrufen, darum zertifiziert ihn niemand. Es wurde nichts geändert; tragen Sie einen neuen ein.</translation>
    </message>
    <message>
        <source>The certificate of %1 is of another key. Nothing was changed; choose the one for the key %2.</source>
        <translation>Das Zertifikat von %1 gehört zu einem anderen Schlüssel. Es wurde nichts geändert; wählen Sie das für den Schlüssel %2.</translation>
    </message>
    <message>
        <source>The certificate is made out to %1, but the key is that of %2. Nothing was changed; name or e-mail address have to agree.</source>
        <translation>Das Zertifikat ist auf %1 ausgestellt, der Schlüssel aber gehört %2. Es wurde nichts geändert; Name oder E-Mail-Adresse müssen übereinstimmen.</translation>
    </message>
    <message>
        <source>The project has this certificate already. Nothing was changed.</source>
        <translation>Das Projekt hat dieses Zertifikat schon. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Revoking a key needs a reason. Nothing was changed.</source>
        <translation>Einen Schlüssel zu widerrufen braucht einen Grund. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A key is revoked as superseded, or as compromised since some time. Nothing was changed.</source>
        <translation>Ein Schlüssel wird als ersetzt widerrufen oder als seit einer Zeit bloßgestellt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A key cannot be compromised since a time to come. Nothing was changed.</source>
        <translation>Ein Schlüssel kann nicht seit einer künftigen Zeit bloßgestellt sein. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 has revoked this key already, and what is revoked stays so. Nothing was changed; it can only be said that it was compromised, or longer ago.</source>
        <translation>%1 hat diesen Schlüssel schon widerrufen, und dabei bleibt es. Es wurde nichts geändert; man kann nur noch sagen, dass er bloßgestellt war, oder länger schon.</translation>
    </message>
    <message>
        <source>Keys are of people of the project who hold a role. Nothing was changed; act in one of yours, or ask an administrator for one.</source>
        <translation>Schlüssel haben Leute des Projekts, die eine Rolle haben. Es wurde nichts geändert; handeln Sie in einer Ihrer Rollen, oder bitten Sie die Administration um eine.</translation>
    </message>
    <message>
        <source>This is not the authority of the project. Nothing was changed; unlock the key of the one that holds now.</source>
        <translation>Das ist nicht die Stelle des Projekts. Es wurde nichts geändert; entsperren Sie den Schlüssel der jetzigen.</translation>
    </message>
    <message>
        <source>Its note does not say what its row says.</source>
        <translation>Sein Text sagt nicht, was seine Zeile sagt.</translation>
    </message>
    <message>
        <source>The log does not begin with the %1 entries that it covers: they were changed afterwards.</source>
        <translation>Das Protokoll beginnt nicht mit den %1 Einträgen, die er abdeckt: Sie wurden nachträglich geändert.</translation>
    </message>
    <message>
        <source>Its signature was taken away or added.</source>
        <translation>Seine Unterschrift wurde entfernt oder hinzugefügt.</translation>
    </message>
    <message>
        <source>It is not signed by the key that it names.</source>
        <translation>Er ist nicht von dem Schlüssel unterschrieben, den er nennt.</translation>
    </message>
    <message>
        <source>The sign-off of %1 is not signed by the key that it names.</source>
        <translation>Die Abzeichnung von %1 ist nicht mit dem Schlüssel signiert, den sie nennt.</translation>
    </message>
    <message>
        <source>The sign-off of %1 does not hold the signature of its envelope.</source>
        <translation>Die Abzeichnung von %1 enthält nicht die Signatur ihres Umschlags.</translation>
    </message>
    <message>
        <source>It was not enrolled by the word of %1.</source>
        <translation>Er wurde nicht auf das Wort von %1 eingetragen.</translation>
    </message>
    <message>
        <source>NOT TRUSTED: the project is not what its log says. %1 may not go to %2.</source>
        <translation>NICHT VERTRAUENSWÜRDIG: Das Projekt ist nicht, was sein Protokoll sagt. %1 darf nicht nach %2.</translation>
    </message>
    <message>
        <source>OPEN: %1 may go to %2.</source>
        <translation>OFFEN: %1 darf nach %2.</translation>
    </message>
    <message>
        <source>CLOSED: %1 may not go to %2.</source>
        <translation>GESCHLOSSEN: %1 darf nicht nach %2.</translation>
    </message>
    <message>
        <source>Policy: %1 %2</source>
        <translation>Richtlinie: %1 %2</translation>
    </message>
    <message>
        <source>Log: %1 entries, root %2</source>
        <translation>Protokoll: %1 Einträge, Wurzel %2</translation>
    </message>
    <message>
        <source>The keys were taken from the project itself. Give --trusted-keys from your own repository, so that its owner cannot let himself in.</source>
        <translation>Die Schlüssel stammen aus dem Projekt selbst. --trusted-keys aus dem eigenen Repository angeben, damit sich der Eigentümer des Projekts nicht selbst einlassen kann.</translation>
    </message>
    <message>
        <source>%1 may go to %2</source>
        <translation>%1 darf nach %2</translation>
    </message>
    <message>
        <source>%1, line %2: a fingerprint has 64 lower-case hexadecimal digits.</source>
        <translation>%1, Zeile %2: Ein Fingerabdruck hat 64 hexadezimale Ziffern in Kleinschreibung.</translation>
    </message>
    <message>
        <source>The project has no request for approval with the id %1.</source>
        <translation>Das Projekt hat keinen Genehmigungsantrag mit der ID %1.</translation>
    </message>
    <message>
        <source>Approval is asked for by those who work on a release.</source>
        <translation>Um Genehmigung bitten diejenigen, die an einem Release arbeiten.</translation>
    </message>
    <message>
        <source>This role decides nothing about releases.</source>
        <translation>Diese Rolle entscheidet nichts über Releases.</translation>
    </message>
    <message>
        <source>Nothing was signed; ask somebody who had no hand in it. A key of another name does not change that.</source>
        <translation>Es wurde nichts signiert; bitte jemanden fragen, der nicht daran beteiligt war. Ein Schlüssel auf anderen Namen ändert daran nichts.</translation>
    </message>
    <message>
        <source>You made %1: nobody decides on their own work. %2</source>
        <translation>%1 stammt von Ihnen: Niemand entscheidet über die eigene Arbeit. %2</translation>
    </message>
    <message>
        <source>You ran what %1 was made of: nobody decides on their own work. %2</source>
        <translation>Woraus %1 gemacht wurde, haben Sie ausgeführt: Niemand entscheidet über die eigene Arbeit. %2</translation>
    </message>
    <message>
        <source>You asked for this approval: somebody else decides. %1</source>
        <translation>Diese Genehmigung wurde von Ihnen beantragt: Jemand anders entscheidet. %1</translation>
    </message>
    <message>
        <source>The project does not know this key. Nothing was signed; enroll it first with keys enroll, or on the page People and keys.</source>
        <translation>Das Projekt kennt diesen Schlüssel nicht. Es wurde nichts signiert; zuerst mit keys enroll eintragen oder auf der Seite „Personen und Schlüssel“.</translation>
    </message>
    <message>
        <source>This key is %1&apos;s, not yours. Nothing was signed; sign with a key of your own.</source>
        <translation>Dieser Schlüssel gehört %1 und ist kein eigener. Es wurde nichts unterschrieben; bitte mit einem eigenen Schlüssel unterschreiben.</translation>
    </message>
    <message>
        <source>%1 Nothing was signed.</source>
        <translation>%1 Es wurde nichts unterschrieben.</translation>
    </message>
    <message>
        <source>%1 is %2: approval is asked for candidates. Nothing was changed.</source>
        <translation>%1 ist „%2“: Genehmigung wird für Kandidaten erbeten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Revoked by %1.</source>
        <translation>Widerrufen von %1.</translation>
    </message>
    <message>
        <source>This request cannot be decided: %1. Nothing was signed; ask for approval again.</source>
        <translation>Über diesen Antrag kann nicht entschieden werden: %1. Es wurde nichts unterschrieben; bitte die Genehmigung erneut beantragen.</translation>
    </message>
    <message>
        <source>there is a newer one</source>
        <translation>es gibt einen neueren</translation>
    </message>
    <message>
        <source>This decision needs its reason as a comment. Nothing was signed.</source>
        <translation>Diese Entscheidung braucht ihre Begründung als Kommentar. Es wurde nichts signiert.</translation>
    </message>
    <message>
        <source>Approval with conditions needs a condition. Nothing was signed.</source>
        <translation>Eine Genehmigung mit Auflagen braucht eine Auflage. Es wurde nichts unterschrieben.</translation>
    </message>
    <message>
        <source>What you were shown has changed meanwhile. Nothing was signed; look at it again.</source>
        <translation>Das Angezeigte hat sich inzwischen geändert. Es wurde nichts unterschrieben; bitte erneut ansehen.</translation>
    </message>
    <message>
        <source>Only %1, who asked, takes the request back. Nothing was changed.</source>
        <translation>Den Antrag nimmt nur zurück, wer ihn gestellt hat: %1. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The request is not open any more. Nothing was changed.</source>
        <translation>Der Antrag ist nicht mehr offen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This is another key than the one shown. Nothing was signed.</source>
        <translation>Das ist ein anderer Schlüssel als der angezeigte. Es wurde nichts unterschrieben.</translation>
    </message>
    <message>
        <source>A newer Assay made the project, and only that one can verify it; ask with that one.</source>
        <translation>Ein neueres Assay hat das Projekt angelegt, und nur dieses kann es verifizieren; bitte damit prüfen.</translation>
    </message>
    <message>
        <source>The audit log is broken at entry %1: %2</source>
        <translation>Das Audit-Protokoll ist bei Eintrag %1 gebrochen: %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Nobody has asked for approval of %1.</source>
        <translation>Für %1 hat niemand eine Genehmigung beantragt.</translation>
    </message>
    <message>
        <source>Approval request %1 does not count: %2.</source>
        <translation>Die Genehmigungsanfrage %1 zählt nicht: %2.</translation>
    </message>
    <message>
        <source>The sign-off of %1 does not count: %2.</source>
        <translation>Die Abzeichnung von %1 zählt nicht: %2.</translation>
    </message>
    <message>
        <source>%1 is not approved: %2.</source>
        <translation>%1 ist nicht genehmigt: %2.</translation>
    </message>
    <message>
        <source>The policy does not let it through.</source>
        <translation>Die Richtlinie lässt es nicht durch.</translation>
    </message>
    <message>
        <source>it was signed for another project</source>
        <translation>für ein anderes Projekt unterschrieben</translation>
    </message>
    <message>
        <source>it was signed for another version: %1</source>
        <translation>für eine andere Version unterschrieben: %1</translation>
    </message>
    <message>
        <source>it was signed for another request</source>
        <translation>für einen anderen Antrag unterschrieben</translation>
    </message>
    <message>
        <source>it was signed for another dossier</source>
        <translation>für ein anderes Dossier unterschrieben</translation>
    </message>
    <message>
        <source>it was signed for other model files</source>
        <translation>für andere Modelldateien unterschrieben</translation>
    </message>
    <message>
        <source>it was signed under another policy</source>
        <translation>unter einer anderen Richtlinie unterschrieben</translation>
    </message>
    <message>
        <source>it was signed for %1</source>
        <translation>für %1 unterschrieben</translation>
    </message>
    <message>
        <source>it was signed by somebody else</source>
        <translation>von jemand anderem unterschrieben</translation>
    </message>
    <message>
        <source>it was signed in another role: %1</source>
        <translation>in einer anderen Rolle unterschrieben: %1</translation>
    </message>
    <message>
        <source>its row says something else than what was signed</source>
        <translation>die Zeile sagt etwas anderes, als unterschrieben wurde</translation>
    </message>
    <message>
        <source>its key is not among those that are trusted here</source>
        <translation>der Schlüssel gehört nicht zu denen, denen hier vertraut wird</translation>
    </message>
    <message>
        <source>the log does not tell of it</source>
        <translation>das Protokoll weiß nichts davon</translation>
    </message>
    <message>
        <source>the request is %1: %2</source>
        <translation>der Stand des Antrags ist „%1“: %2</translation>
    </message>
    <message>
        <source>the dossier was altered after it was frozen</source>
        <translation>das Dossier wurde nach dem Einfrieren verändert</translation>
    </message>
    <message>
        <source>the evidence has changed since it was frozen</source>
        <translation>die Nachweise haben sich seit dem Einfrieren geändert</translation>
    </message>
    <message>
        <source>The policy in force, %1 %2, has no control %3. Nothing was saved.</source>
        <translation>Die Richtlinie in Kraft, %1 %2, hat keine Kontrolle %3. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Only a warning is accepted as it is, and “%1” is none. Nothing was saved.</source>
        <translation>Nur eine Warnung wird so hingenommen, wie sie ist, und „%1“ ist keine. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is checked by the program and answered by nobody. Nothing was saved; bring what it looks at.</source>
        <translation>„%1“ prüft das Programm, und niemand beantwortet es. Es wurde nichts gespeichert; bitte beibringen, was dabei geprüft wird.</translation>
    </message>
    <message>
        <source>“%1” needs a reason in words. Nothing was saved.</source>
        <translation>„%1“ braucht eine Begründung in Worten. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is answered with evidence. Nothing was saved; add it to the release and name it.</source>
        <translation>„%1“ wird mit einem Nachweis beantwortet. Es wurde nichts gespeichert; bitte ihn dem Release hinzufügen und nennen.</translation>
    </message>
    <message>
        <source>An answer holds until a day in the future. Nothing was saved.</source>
        <translation>Eine Antwort gilt bis zu einem Tag in der Zukunft. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is evidence of another release. Nothing was saved.</source>
        <translation>„%1“ ist ein Nachweis eines anderen Releases. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>“%1” was withdrawn. Nothing was saved.</source>
        <translation>„%1“ wurde zurückgezogen. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is answered by somebody who did not make %2, and %3 did. Nothing was changed; ask another person.</source>
        <translation>„%1“ beantwortet jemand, von dem %2 nicht stammt, und es stammt von %3. Es wurde nichts geändert; bitte eine andere Person fragen.</translation>
    </message>
    <message>
        <source>“%1” is answered by the role that it asks for.</source>
        <translation>„%1“ beantwortet die Rolle, nach der es verlangt.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB. Nothing was saved.</source>
        <translation>%1 ist größer als 16 MiB. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>There are no tests of the kind %1; there are: %2.</source>
        <translation>Tests der Art %1 gibt es nicht; es gibt: %2.</translation>
    </message>
    <message>
        <source>%1 is no %2: %3 Nothing was saved.</source>
        <translation>%1 passt nicht zur Art „%2“: %3 Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB, so it can be a document only. Nothing was saved.</source>
        <translation>%1 ist größer als 16 MiB und kann daher nur ein Dokument sein. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The project has no evidence with the id %1.</source>
        <translation>Das Projekt hat keinen Nachweis mit der ID %1.</translation>
    </message>
    <message>
        <source>Evidence is added by people of the project in a role that they hold. Nothing was changed; act in one of yours, or ask an administrator for one.</source>
        <translation>Nachweise fügen Personen des Projekts in einer Rolle hinzu, die sie haben. Es wurde nichts geändert; in einer eigenen Rolle handeln oder jemanden aus der Administration um eine bitten.</translation>
    </message>
    <message>
        <source>“%1” is withdrawn by %2, who added it, or a %3 (%4). Nothing was changed; ask one of them.</source>
        <translation>„%1“ zieht %2 zurück, von wem es hinzugefügt wurde, oder ein %3 (%4). Es wurde nichts geändert; bitte eine dieser Personen fragen.</translation>
    </message>
    <message>
        <source>Withdrawing evidence needs a reason. Nothing was changed.</source>
        <translation>Einen Nachweis zurückzuziehen braucht eine Begründung. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” was withdrawn already.</source>
        <translation>„%1“ wurde schon zurückgezogen.</translation>
    </message>
    <message>
        <source>an interval has low and high</source>
        <translation>ein Intervall hat low und high</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>a document type or an entity is not read.</source>
        <translation>ein Dokumenttyp oder eine Entität wird nicht gelesen.</translation>
    </message>
    <message>
        <source>a report of tests begins with testsuites or testsuite.</source>
        <translation>ein Testbericht beginnt mit testsuites oder testsuite.</translation>
    </message>
    <message>
        <source>“%1” counts nothing.</source>
        <translation>„%1“ zählt nichts.</translation>
    </message>
    <message>
        <source>The acceptance of its risk ended.</source>
        <translation>Die Akzeptanz seines Risikos ist abgelaufen.</translation>
    </message>
    <message>
        <source>The project has no finding %1.</source>
        <translation>Das Projekt hat keine Feststellung %1.</translation>
    </message>
    <message>
        <source>%1 does not exist; nothing was inspected.</source>
        <translation>%1 gibt es nicht; nichts wurde untersucht.</translation>
    </message>
    <message>
        <source>%1 is not a file; nothing was inspected.</source>
        <translation>%1 ist keine Datei; nichts wurde untersucht.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>The inspection of %1 was stopped.</source>
        <translation>Die Untersuchung von %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The compressed data is damaged or ends too early.</source>
        <translation>Die komprimierten Daten sind beschädigt oder enden zu früh.</translation>
    </message>
    <message>
        <source>Only the first %1 bytes of the decompressed data were looked at; there are more.</source>
        <translation>Nur die ersten %1 Bytes der entpackten Daten wurden angesehen; es gibt weitere.</translation>
    </message>
    <message>
        <source>Other bytes follow the compressed data.</source>
        <translation>Auf die komprimierten Daten folgen andere Bytes.</translation>
    </message>
    <message>
        <source>Files are packed within each other too deeply to look at.</source>
        <translation>Dateien sind zu tief ineinander verpackt, um sie anzusehen.</translation>
    </message>
    <message>
        <source>Nothing in it was recognised as a model file.</source>
        <translation>Nichts darin wurde als Modelldatei erkannt.</translation>
    </message>
    <message>
        <source>The alignment %1 is not a power of two from 8 on.</source>
        <translation>Die Ausrichtung %1 ist keine Zweierpotenz ab 8.</translation>
    </message>
    <message>
        <source>It cannot hold the %1 entries that it says it has.</source>
        <translation>Sie kann die %1 Einträge nicht enthalten, die sie angibt.</translation>
    </message>
    <message>
        <source>The name %1 is given twice.</source>
        <translation>Der Name %1 ist zweimal vergeben.</translation>
    </message>
    <message>
        <source>It does not begin with GGUF.</source>
        <translation>Sie beginnt nicht mit GGUF.</translation>
    </message>
    <message>
        <source>The chat template reaches for the insides of Python, as templates that run code do: %1.</source>
        <translation>Die Chat-Vorlage greift in das Innere von Python, wie es Vorlagen tun, die Code ausführen: %1.</translation>
    </message>
    <message>
        <source>The chat template holds %1, which a conversation needs no template for.</source>
        <translation>Die Chat-Vorlage enthält %1, was für ein Gespräch nicht gebraucht wird.</translation>
    </message>
    <message>
        <source>The tensor %1 does not lie within the file.</source>
        <translation>Der Tensor %1 liegt nicht innerhalb der Datei.</translation>
    </message>
    <message>
        <source>It ends within its header, or says a length beyond its end.</source>
        <translation>Sie endet in ihrem Kopf oder nennt eine Länge über ihr Ende hinaus.</translation>
    </message>
    <message>
        <source>There is no type of value with the number %1.</source>
        <translation>Es gibt keinen Wertetyp mit der Nummer %1.</translation>
    </message>
    <message>
        <source>The version %1 is not one of those that are known: 2 and 3.</source>
        <translation>Die Version %1 ist keine der bekannten: 2 und 3.</translation>
    </message>
    <message>
        <source>It is not a whole HDF5 file.</source>
        <translation>Es ist keine vollständige HDF5-Datei.</translation>
    </message>
    <message>
        <source>The data set %1 takes its values from another file on the computer that loads it.</source>
        <translation>Der Datensatz %1 nimmt seine Werte aus einer anderen Datei des Rechners, der ihn lädt.</translation>
    </message>
    <message>
        <source>The link %1 leads to another file on the computer that loads it.</source>
        <translation>Die Verknüpfung %1 führt zu einer anderen Datei des Rechners, der sie lädt.</translation>
    </message>
    <message>
        <source>It holds more than is looked at; only the first %1 were.</source>
        <translation>Sie enthält mehr, als angesehen wird; nur die ersten %1 wurden es.</translation>
    </message>
    <message>
        <source>It makes the HDF5 library crash or run without end; programs that load it may do so, too.</source>
        <translation>Sie lässt die HDF5-Bibliothek abstürzen oder endlos laufen; Programmen, die sie laden, kann es ebenso ergehen.</translation>
    </message>
    <message>
        <source>The model&apos;s configuration is not one JSON text in UTF-8 without a name twice.</source>
        <translation>Die Konfiguration des Modells ist kein einzelner JSON-Text in UTF-8 ohne doppelte Namen.</translation>
    </message>
    <message>
        <source>The model&apos;s configuration names %1, which can run commands or code.</source>
        <translation>Die Konfiguration des Modells nennt %1, womit sich Befehle oder Code ausführen lassen.</translation>
    </message>
    <message>
        <source>The model&apos;s configuration needs %1, which is no part of Keras.</source>
        <translation>Die Konfiguration des Modells braucht %1, das kein Teil von Keras ist.</translation>
    </message>
    <message>
        <source>The layer %1 is a Lambda: it carries code that the model runs.</source>
        <translation>Die Schicht %1 ist ein Lambda: Sie enthält Code, den das Modell ausführt.</translation>
    </message>
    <message>
        <source>The array&apos;s header is not a plain description of type, order and shape.</source>
        <translation>Der Kopf des Arrays ist keine schlichte Angabe von Typ, Reihenfolge und Form.</translation>
    </message>
    <message>
        <source>The array holds Python objects, so that loading it loads a pickle.</source>
        <translation>Das Array enthält Python-Objekte, so dass das Laden einen Pickle lädt.</translation>
    </message>
    <message>
        <source>The array&apos;s data is not as long as its shape and type say.</source>
        <translation>Die Daten des Arrays sind nicht so lang, wie Form und Typ sagen.</translation>
    </message>
    <message>
        <source>What follows is no message of the format.</source>
        <translation>Was folgt, ist keine Nachricht des Formats.</translation>
    </message>
    <message>
        <source>Operators of the domain %1 come from a library that has to be loaded for them.</source>
        <translation>Operatoren der Domäne %1 stammen aus einer Bibliothek, die dafür geladen werden muss.</translation>
    </message>
    <message>
        <source>The file %1 with values of the model is not beside it, or is too short.</source>
        <translation>Die Datei %1 mit Werten des Modells liegt nicht bei ihm oder ist zu kurz.</translation>
    </message>
    <message>
        <source>Loading it reads %1, which lies outside of the model&apos;s folder.</source>
        <translation>Das Laden liest %1, das außerhalb des Ordners des Modells liegt.</translation>
    </message>
    <message>
        <source>Values are in the file %1, which is not looked for from within another file.</source>
        <translation>Werte stehen in der Datei %1, nach der aus einer anderen Datei heraus nicht gesucht wird.</translation>
    </message>
    <message>
        <source>The operator %1 runs Python code that is named in the model.</source>
        <translation>Der Operator %1 führt Python-Code aus, den das Modell nennt.</translation>
    </message>
    <message>
        <source>What follows is not a pickle, or it ends too early.</source>
        <translation>Was folgt, ist kein Pickle, oder er endet zu früh.</translation>
    </message>
    <message>
        <source>It imports number %1 of a table that only the loading program has.</source>
        <translation>Er importiert Nummer %1 einer Tabelle, die nur das ladende Programm hat.</translation>
    </message>
    <message>
        <source>It imports something whose name it makes up while it is loaded.</source>
        <translation>Er importiert etwas, dessen Namen er erst beim Laden bildet.</translation>
    </message>
    <message>
        <source>Loading it imports %1, which can run commands or code.</source>
        <translation>Das Laden importiert %1, womit sich Befehle oder Code ausführen lassen.</translation>
    </message>
    <message>
        <source>Loading it reaches through an import: %1.</source>
        <translation>Das Laden greift durch einen Import hindurch: %1.</translation>
    </message>
    <message>
        <source>Loading it imports %1, which is not known to be harmless.</source>
        <translation>Das Laden importiert %1, das nicht als harmlos bekannt ist.</translation>
    </message>
    <message>
        <source>The values of an array of joblib&apos;s are instructions to a loader that knows no joblib.</source>
        <translation>Die Werte eines Arrays von joblib sind Anweisungen für ein ladendes Programm, das joblib nicht kennt.</translation>
    </message>
    <message>
        <source>After an array of joblib&apos;s the pickle could not be followed further.</source>
        <translation>Hinter einem Array von joblib ließ sich der Pickle nicht weiter verfolgen.</translation>
    </message>
    <message>
        <source>It piles up more values than are followed here: %1.</source>
        <translation>Er häuft mehr Werte an, als hier verfolgt werden: %1.</translation>
    </message>
    <message>
        <source>What should be bare data in it is a pickle.</source>
        <translation>Was darin bloße Daten sein sollten, ist ein Pickle.</translation>
    </message>
    <message>
        <source>There is no pickle protocol %1.</source>
        <translation>Es gibt kein Pickle-Protokoll %1.</translation>
    </message>
    <message>
        <source>It states a protocol where none belongs.</source>
        <translation>Er nennt ein Protokoll an einer Stelle, an die keines gehört.</translation>
    </message>
    <message>
        <source>Loading it has called what it imports before it fails.</source>
        <translation>Bevor das Laden scheitert, hat es schon aufgerufen, was importiert wird.</translation>
    </message>
    <message>
        <source>Other bytes follow the pickle.</source>
        <translation>Auf den Pickle folgen andere Bytes.</translation>
    </message>
    <message>
        <source>The header is not one JSON object in UTF-8 without a name twice.</source>
        <translation>Der Kopf ist kein einzelnes JSON-Objekt in UTF-8 ohne doppelte Namen.</translation>
    </message>
    <message>
        <source>The header&apos;s length of %1 bytes is beyond the file or the format&apos;s 100,000,000.</source>
        <translation>Die Länge des Kopfes von %1 Bytes geht über die Datei oder die 100.000.000 des Formats hinaus.</translation>
    </message>
    <message>
        <source>The header&apos;s %1 bytes are more than are read here; nothing else was looked at.</source>
        <translation>Die %1 Bytes des Kopfes sind mehr, als hier gelesen wird; nichts weiter wurde angesehen.</translation>
    </message>
    <message>
        <source>The metadata has to be texts under names.</source>
        <translation>Die Metadaten müssen Texte unter Namen sein.</translation>
    </message>
    <message>
        <source>The data of the tensor %1 overlaps another or leaves a hole.</source>
        <translation>Die Daten des Tensors %1 überlappen andere oder lassen eine Lücke.</translation>
    </message>
    <message>
        <source>The data of the tensor %1 is not as long as its type and shape say.</source>
        <translation>Die Daten des Tensors %1 sind nicht so lang, wie Typ und Form sagen.</translation>
    </message>
    <message>
        <source>The entry of the tensor %1 is not a type, a shape and two offsets.</source>
        <translation>Der Eintrag des Tensors %1 besteht nicht aus Typ, Form und zwei Positionen.</translation>
    </message>
    <message>
        <source>The data ends elsewhere than the last tensor.</source>
        <translation>Die Daten enden anderswo als der letzte Tensor.</translation>
    </message>
    <message>
        <source>It carries program code of TorchScript, which runs when the model does.</source>
        <translation>Sie enthält Programmcode von TorchScript, der mit dem Modell ausgeführt wird.</translation>
    </message>
    <message>
        <source>The member %1 is damaged: its checksum is another.</source>
        <translation>Die Datei %1 darin ist beschädigt: Ihre Prüfsumme ist eine andere.</translation>
    </message>
    <message>
        <source>The archive&apos;s directory is damaged or missing.</source>
        <translation>Das Verzeichnis des Archivs ist beschädigt oder fehlt.</translation>
    </message>
    <message>
        <source>The member %1 is there twice; programs differ in which one they load.</source>
        <translation>Die Datei %1 ist zweimal darin; welche geladen wird, ist je nach Programm verschieden.</translation>
    </message>
    <message>
        <source>The member %1 is encrypted and was not looked at.</source>
        <translation>Die Datei %1 darin ist verschlüsselt und wurde nicht angesehen.</translation>
    </message>
    <message>
        <source>The member %1 is another at its own place than in the archive&apos;s directory; programs differ in which one they load.</source>
        <translation>Die Datei %1 ist an ihrer Stelle eine andere als im Verzeichnis des Archivs; welche geladen wird, ist je nach Programm verschieden.</translation>
    </message>
    <message>
        <source>Only the first %1 members were looked at; there are more.</source>
        <translation>Nur die ersten %1 Dateien darin wurden angesehen; es gibt weitere.</translation>
    </message>
    <message>
        <source>The member %1 is compressed in a way that is not read here.</source>
        <translation>Die Datei %1 ist auf eine Weise komprimiert, die hier nicht gelesen wird.</translation>
    </message>
    <message>
        <source>The name %1 leads outside of the folder it is unpacked in.</source>
        <translation>Der Name %1 führt aus dem Ordner hinaus, in den entpackt wird.</translation>
    </message>
    <message>
        <source>There are bytes that no member of the archive accounts for.</source>
        <translation>Es gibt Bytes, die zu keiner Datei des Archivs gehören.</translation>
    </message>
    <message>
        <source>This is no receipt of the log that the checkpoint is of.</source>
        <translation>Dies ist keine Quittung des Protokolls, zu dem der Prüfpunkt gehört.</translation>
    </message>
    <message>
        <source>the entry is not in the log that the checkpoint is of</source>
        <translation>der Eintrag ist nicht in dem Protokoll, zu dem der Prüfpunkt gehört</translation>
    </message>
    <message>
        <source>the log of the checkpoint is no later state of the one that was signed</source>
        <translation>das Protokoll des Prüfpunkts ist kein späterer Stand dessen, das unterschrieben wurde</translation>
    </message>
    <message>
        <source>Decision %1, %2 by %3</source>
        <translation>Entscheidung %1, %2 von %3</translation>
    </message>
    <message>
        <source>the package does not hold the key that it names</source>
        <translation>das Paket enthält den Schlüssel nicht, den es nennt</translation>
    </message>
    <message>
        <source>it was signed for another release: %1</source>
        <translation>für ein anderes Release unterschrieben: %1</translation>
    </message>
    <message>
        <source>it was signed for another risk tier: %1</source>
        <translation>für eine andere Risikostufe unterschrieben: %1</translation>
    </message>
    <message>
        <source>it was signed for another log</source>
        <translation>für ein anderes Protokoll unterschrieben</translation>
    </message>
    <message>
        <source>a decision that it builds on is not in the package</source>
        <translation>eine Entscheidung, auf der sie aufbaut, ist nicht im Paket</translation>
    </message>
    <message>
        <source>its key has no certificate</source>
        <translation>der Schlüssel hat kein Zertifikat</translation>
    </message>
    <message>
        <source>its certificate is of another key</source>
        <translation>das Zertifikat gehört zu einem anderen Schlüssel</translation>
    </message>
    <message>
        <source>no roots of a time-stamping authority were given</source>
        <translation>es wurden keine Wurzelzertifikate eines Zeitstempeldienstes angegeben</translation>
    </message>
    <message>
        <source>its certificate is made out to %1</source>
        <translation>das Zertifikat ist auf %1 ausgestellt</translation>
    </message>
    <message>
        <source>%1: whose key it is</source>
        <translation>%1: wem der Schlüssel gehört</translation>
    </message>
    <message>
        <source>no trusted keys and no roots were given, so it is not known who signed with %1</source>
        <translation>es wurden keine vertrauten Schlüssel und keine Wurzelzertifikate angegeben, daher ist nicht bekannt, wer mit %1 unterschrieben hat</translation>
    </message>
    <message>
        <source>its checks above do not hold</source>
        <translation>die Prüfungen dazu weiter oben treffen nicht zu</translation>
    </message>
    <message>
        <source>the risk tier is not known, so it is not known who has to sign</source>
        <translation>die Risikostufe ist nicht bekannt, daher ist nicht bekannt, wer unterschreiben muss</translation>
    </message>
    <message>
        <source>%1 does not count: %2</source>
        <translation>%1 zählt nicht: %2</translation>
    </message>
    <message>
        <source>the entry tells of something else</source>
        <translation>der Eintrag erzählt von etwas anderem</translation>
    </message>
    <message>
        <source>the entry tells of another person or release</source>
        <translation>der Eintrag erzählt von einer anderen Person oder einem anderen Release</translation>
    </message>
    <message>
        <source>the entry tells of another decision</source>
        <translation>der Eintrag erzählt von einer anderen Entscheidung</translation>
    </message>
    <message>
        <source>the log&apos;s past is not the one that was signed</source>
        <translation>die Vergangenheit des Protokolls ist nicht die, die unterschrieben wurde</translation>
    </message>
    <message>
        <source>%1: signature</source>
        <translation>%1: Signatur</translation>
    </message>
    <message>
        <source>%1: release, dossier, model and policy</source>
        <translation>%1: Release, Dossier, Modell und Richtlinie</translation>
    </message>
    <message>
        <source>%1: time stamp</source>
        <translation>%1: Zeitstempel</translation>
    </message>
    <message>
        <source>Approved by those who have to, as the policy says</source>
        <translation>Genehmigt von denen, die es müssen, wie die Richtlinie sagt</translation>
    </message>
    <message>
        <source>Request: in the audit log</source>
        <translation>Antrag: im Audit-Protokoll</translation>
    </message>
    <message>
        <source>%1: in the audit log</source>
        <translation>%1: im Audit-Protokoll</translation>
    </message>
    <message>
        <source>Checkpoint of the log: signature</source>
        <translation>Prüfpunkt des Protokolls: Signatur</translation>
    </message>
    <message>
        <source>nobody signed it: the log is what the project says of itself</source>
        <translation>niemand hat ihn unterschrieben: das Protokoll ist, was das Projekt über sich selbst sagt</translation>
    </message>
    <message>
        <source>it is right, but nobody vouches here for the key %1</source>
        <translation>stimmt, aber hier bürgt niemand für den Schlüssel %1</translation>
    </message>
    <message>
        <source>it is no envelope of one signature as this program writes it</source>
        <translation>kein Umschlag mit einer Signatur, wie dieses Programm ihn schreibt</translation>
    </message>
    <message>
        <source>It is no dossier of a release.</source>
        <translation>Das ist kein Dossier eines Releases.</translation>
    </message>
    <message>
        <source>a decision has another name than its own</source>
        <translation>eine Entscheidung hat einen anderen Namen als ihren eigenen</translation>
    </message>
    <message>
        <source>The package was written by another version of the program, whose form this one does not know. Verify it with that version.</source>
        <translation>Das Paket wurde von einer anderen Version des Programms geschrieben, deren Form diese nicht kennt. Bitte mit jener Version verifizieren.</translation>
    </message>
    <message>
        <source>The package&apos;s package.json is not written as this program does.</source>
        <translation>Die package.json des Pakets ist nicht so geschrieben, wie dieses Programm es tut.</translation>
    </message>
    <message>
        <source>The package %1 cannot be written: %2. Nothing was left behind; choose another folder or free some space.</source>
        <translation>Das Paket %1 kann nicht geschrieben werden: %2. Es wurde nichts zurückgelassen; bitte einen anderen Ordner wählen oder Platz schaffen.</translation>
    </message>
    <message>
        <source>There is something at %1 already, and it was left as it is. Choose another name.</source>
        <translation>In %1 ist schon etwas, und es blieb, wie es war. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>its folder cannot be written to</source>
        <translation>der Ordner ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>it stays where this machine cannot read it</source>
        <translation>bleibt, wo diese Maschine es nicht lesen kann</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>nicht lesbar: %1</translation>
    </message>
    <message>
        <source>%1 is not exported: %2. Nothing was written; bring the file back, or leave files out.</source>
        <translation>%1 wird nicht exportiert: %2. Es wurde nichts geschrieben; bitte die Datei zurückbringen oder Dateien weglassen.</translation>
    </message>
    <message>
        <source>it is not what it was</source>
        <translation>nicht mehr, was es war</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Der Export wurde abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The log does not tell of all that was decided on the release. Nothing was exported; verify the project.</source>
        <translation>Das Protokoll berichtet nicht von allem, was über das Release entschieden wurde. Es wurde nichts exportiert; bitte das Projekt verifizieren.</translation>
    </message>
    <message>
        <source>The policy of the request is not in the project. Verify the project.</source>
        <translation>Die Richtlinie des Antrags ist nicht im Projekt. Bitte das Projekt verifizieren.</translation>
    </message>
    <message>
        <source>The file %1 cannot be called so in a package: its name leads elsewhere or cannot be seen. Nothing was exported.</source>
        <translation>Die Datei %1 kann in einem Paket nicht so heißen: Ihr Name führt woandershin oder ist nicht zu sehen. Es wurde nichts exportiert.</translation>
    </message>
    <message>
        <source>Nobody has asked for approval of %1, so there is nothing to export yet.</source>
        <translation>Für %1 hat niemand eine Genehmigung beantragt, es gibt also noch nichts zu exportieren.</translation>
    </message>
    <message>
        <source>This is no archive of a release package as it was exported: %1. Get it again; one that was packed anew is unpacked, and its folder verified.</source>
        <translation>Dies ist kein Archiv eines Release-Pakets, wie es exportiert wurde: %1. Bitte erneut beschaffen; ein neu gepacktes bitte entpacken und seinen Ordner prüfen.</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>das Ende fehlt</translation>
    </message>
    <message>
        <source>its directory is not where it has to be</source>
        <translation>das Verzeichnis ist nicht, wo es sein muss</translation>
    </message>
    <message>
        <source>its directory is cut off</source>
        <translation>das Verzeichnis ist abgeschnitten</translation>
    </message>
    <message>
        <source>its directory is written in another way</source>
        <translation>das Verzeichnis ist anders geschrieben</translation>
    </message>
    <message>
        <source>a member is not what its directory says</source>
        <translation>ein Archiveintrag ist nicht, was sein Verzeichnis sagt</translation>
    </message>
    <message>
        <source>it holds bytes that belong to no member</source>
        <translation>darin sind Bytes, die zu keinem Archiveintrag gehören</translation>
    </message>
    <message>
        <source>This is no list of SHA-256 sums as this program writes it.</source>
        <translation>Dies ist keine Liste von SHA-256-Summen, wie dieses Programm sie schreibt.</translation>
    </message>
    <message>
        <source>%1 Nothing was changed. Who may: %2.</source>
        <translation>%1 Es wurde nichts geändert. Wer es darf: %2.</translation>
    </message>
    <message>
        <source>No policy is in force in this project, so that nothing can be judged. A model-risk auditor publishes one.</source>
        <translation>In diesem Projekt ist keine Richtlinie in Kraft, daher lässt sich nichts beurteilen. Veröffentlicht wird sie in der Rolle Modellrisiko-Prüfer.</translation>
    </message>
    <message>
        <source>The policy that comes with the program.</source>
        <translation>Die Richtlinie, die mit dem Programm kommt.</translation>
    </message>
    <message>
        <source>Policies are made by model risk.</source>
        <translation>Richtlinien macht das Modellrisiko.</translation>
    </message>
    <message>
        <source>%1 was published by %2 and never changes. Nothing was changed; draft the next version.</source>
        <translation>%1 wurde von %2 veröffentlicht und ändert sich nie. Es wurde nichts geändert; bitte die nächste Version entwerfen.</translation>
    </message>
    <message>
        <source>%1 was withdrawn. Nothing was changed.</source>
        <translation>%1 wurde zurückgezogen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The project has version %1 of %2. Nothing was saved; give the draft another number, or change that draft.</source>
        <translation>Das Projekt hat Version %1 von %2 schon. Es wurde nichts gespeichert; dem Entwurf eine andere Nummer geben oder jenen Entwurf ändern.</translation>
    </message>
    <message>
        <source>Version %1 of %2 would begin on a day that has passed. Nothing was published; give it another.</source>
        <translation>Version %1 von %2 würde an einem vergangenen Tag beginnen. Es wurde nichts veröffentlicht; bitte einen anderen angeben.</translation>
    </message>
    <message>
        <source>The control %1 cites %2 of %3, which the project&apos;s regulations do not have. Nothing was published; bring the regulation, or cite another.</source>
        <translation>Die Kontrolle %1 beruft sich auf %2 von %3, was die Vorschriften des Projekts nicht enthalten. Es wurde nichts veröffentlicht; die Vorschrift einbringen oder eine andere nennen.</translation>
    </message>
    <message>
        <source>Without %1 no policy would be in force. Nothing was changed; publish another first.</source>
        <translation>Ohne %1 wäre keine Richtlinie in Kraft. Es wurde nichts geändert; bitte erst eine andere veröffentlichen.</translation>
    </message>
    <message>
        <source>The text is of another policy or version than %1. Nothing was saved.</source>
        <translation>Der Text gehört zu einer anderen Richtlinie oder Version als %1. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Withdrawing a policy needs a reason. Nothing was changed.</source>
        <translation>Eine Richtlinie zurückzuziehen braucht eine Begründung. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 was withdrawn already.</source>
        <translation>%1 wurde schon zurückgezogen.</translation>
    </message>
    <message>
        <source>The project has no policy %1. A version is named as in model-release@2.</source>
        <translation>Das Projekt hat keine Richtlinie %1. Eine Version wird so genannt: model-release@2.</translation>
    </message>
    <message>
        <source>One regulation takes the place of another, and the text has %1. Nothing was changed.</source>
        <translation>Eine Vorschrift tritt an die Stelle einer anderen, und der Text enthält %1. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The project has %1 already and it says something else. Nothing was changed; give the new one an id of its own.</source>
        <translation>Das Projekt hat %1 schon, mit anderem Inhalt. Es wurde nichts geändert; der neuen Vorschrift eine eigene ID geben.</translation>
    </message>
    <message>
        <source>The project has no regulation %1.</source>
        <translation>Das Projekt hat keine Vorschrift %1.</translation>
    </message>
    <message>
        <source>%1 was replaced by %2 already. Nothing was changed.</source>
        <translation>%1 wurde schon durch %2 ersetzt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A regulation does not replace itself. Nothing was changed.</source>
        <translation>Eine Vorschrift ersetzt sich nicht selbst. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Regulations are kept by model risk.</source>
        <translation>Vorschriften pflegt das Modellrisiko.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Nothing was stored.</source>
        <translation>%1 ist nicht lesbar: %2. Es wurde nichts abgelegt.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Nothing was stored; make room or choose to leave the file where it is.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Es wurde nichts abgelegt; bitte Platz schaffen oder die Datei dort belassen, wo sie ist.</translation>
    </message>
    <message>
        <source>The evidence changed.</source>
        <translation>Die Nachweise haben sich geändert.</translation>
    </message>
    <message>
        <source>The project has no version %1 of a registered model. Nothing was begun.</source>
        <translation>Das Projekt hat keine Version %1 eines registrierten Modells. Es wurde nichts begonnen.</translation>
    </message>
    <message>
        <source>A new version needs its model&apos;s name, without “@”. Nothing was begun.</source>
        <translation>Eine neue Version braucht den Namen ihres Modells, ohne „@“. Es wurde nichts begonnen.</translation>
    </message>
    <message>
        <source>%1 is a release already. Nothing was changed.</source>
        <translation>%1 ist schon ein Release. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 runs in %2 without approval</source>
        <translation>%1 läuft ohne Genehmigung in %2</translation>
    </message>
    <message>
        <source>Only releases that were approved run.</source>
        <translation>Nur genehmigte Releases laufen.</translation>
    </message>
    <message>
        <source>It was %1 when it was recorded as running.</source>
        <translation>Es war %1, als es als laufend festgehalten wurde.</translation>
    </message>
    <message>
        <source>Take it back, or have it approved.</source>
        <translation>Es zurücknehmen oder genehmigen lassen.</translation>
    </message>
    <message>
        <source>Where releases run is recorded by those who run them.</source>
        <translation>Wo Releases laufen, tragen diejenigen ein, die sie betreiben.</translation>
    </message>
    <message>
        <source>%1 cannot become a candidate: it is not known what it was made of. Missing: %2. Nothing was changed; add these with release describe, release split or release artifact, or in the window.</source>
        <translation>%1 kann kein Kandidat werden: Es ist nicht bekannt, woraus es entstanden ist. Es fehlt: %2. Es wurde nichts geändert; bitte mit release describe, release split oder release artifact ergänzen oder im Fenster.</translation>
    </message>
    <message>
        <source>Releases are made by data scientists and software engineers.</source>
        <translation>Releases legen Data Scientists und Software Engineers an.</translation>
    </message>
    <message>
        <source>%1 is %2 and cannot become %3 from there. Nothing was changed.</source>
        <translation>%1 ist „%2“ und kann von dort nicht „%3“ werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This step is not yours to take: %1 to %2.</source>
        <translation>Dieser Schritt steht der eigenen Rolle nicht zu: %1 zu %2.</translation>
    </message>
    <message>
        <source>%1 is live.</source>
        <translation>%1 ist produktiv.</translation>
    </message>
    <message>
        <source>The project holds a release that cannot be read: %1.</source>
        <translation>Das Projekt enthält ein Release, das nicht lesbar ist: %1.</translation>
    </message>
    <message>
        <source>The project has no such release.</source>
        <translation>Das Projekt hat kein solches Release.</translation>
    </message>
    <message>
        <source>The project has no release %1. A release is named by model and version, as in model@3, and begins when somebody registers it.</source>
        <translation>Das Projekt hat kein Release %1. Ein Release wird nach Modell und Version genannt, etwa model@3, und beginnt, wenn jemand es registriert.</translation>
    </message>
    <message>
        <source>Two models are called %1. Name the release by its id, such as %2.</source>
        <translation>Zwei Modelle heißen %1. Bitte das Release mit seiner Kennung nennen, etwa %2.</translation>
    </message>
    <message>
        <source>%1 is %2: what it consists of is frozen. Nothing was changed; withdraw the request, or begin a new version.</source>
        <translation>%1 ist „%2“: Woraus es besteht, ist eingefroren. Es wurde nichts geändert; bitte die Anfrage zurückziehen oder eine neue Version beginnen.</translation>
    </message>
    <message>
        <source>Files of %1 are not what they were</source>
        <translation>Dateien von %1 sind nicht mehr, was sie waren</translation>
    </message>
    <message>
        <source>The files of a release never change.</source>
        <translation>Die Dateien eines Releases ändern sich nie.</translation>
    </message>
    <message>
        <source>Changed or gone: %1.</source>
        <translation>Geändert oder verschwunden: %1.</translation>
    </message>
    <message>
        <source>Bring the files back, or begin a new version.</source>
        <translation>Bitte die Dateien zurückbringen oder eine neue Version beginnen.</translation>
    </message>
    <message>
        <source>Files are checked by people of the project in a role that they hold. Nothing was changed; act in one of yours.</source>
        <translation>Dateien prüfen Personen des Projekts in einer Rolle, die sie haben. Es wurde nichts geändert; in einer eigenen Rolle handeln.</translation>
    </message>
    <message>
        <source>%1 has no file %2.</source>
        <translation>%1 hat keine Datei %2.</translation>
    </message>
    <message>
        <source>There is no column %1 to ignore.</source>
        <translation>Es gibt keine Spalte %1, die auszulassen wäre.</translation>
    </message>
    <message>
        <source>line %1 has another number of cells than the header</source>
        <translation>Zeile %1 hat eine andere Zahl von Zellen als die Kopfzeile</translation>
    </message>
    <message>
        <source>the file has more than %1 rows</source>
        <translation>die Datei hat mehr als %1 Zeilen</translation>
    </message>
    <message>
        <source>Reading the rows was cancelled.</source>
        <translation>Das Lesen der Zeilen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Nothing was recorded.</source>
        <translation>%1 ist nicht lesbar: %2. Es wurde nichts festgehalten.</translation>
    </message>
    <message>
        <source>%1: %2. Nothing was recorded.</source>
        <translation>%1: %2. Es wurde nichts festgehalten.</translation>
    </message>
    <message>
        <source>%1 risk tier</source>
        <translation>Risikostufe %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Fehlt: %1</translation>
    </message>
    <message>
        <source>Who can bring it: %1</source>
        <translation>Wer es beibringen kann: %1</translation>
    </message>
    <message>
        <source>“%1” is no day; one is written as in 2027-01-31.</source>
        <translation>„%1“ ist kein Tag; geschrieben wird er wie 2027-01-31.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 on %3</source>
        <translation>%1 %2 auf %3</translation>
    </message>
    <message>
        <source>%1 features</source>
        <translation>%1 Merkmale</translation>
    </message>
    <message>
        <source>%1 features, %2 splits</source>
        <translation>%1 Merkmale, %2 Teile</translation>
    </message>
    <message>
        <source>%1 of %2 tests pass</source>
        <translation>%1 von %2 Tests bestanden</translation>
    </message>
    <message>
        <source>people with %1: %2</source>
        <translation>Personen mit %1: %2</translation>
    </message>
    <message>
        <source>Model accuracy</source>
        <translation>Modellgenauigkeit</translation>
    </message>
    <message>
        <source>Ethics of outputs</source>
        <translation>Ethik der Ausgaben</translation>
    </message>
    <message>
        <source>Training features</source>
        <translation>Trainingsmerkmale</translation>
    </message>
    <message>
        <source>Code efficiency</source>
        <translation>Codeeffizienz</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>it has no time stamp</source>
        <translation>es fehlt der Zeitstempel</translation>
    </message>
    <message>
        <source>its time stamp of %1 is older than the decision says that it is</source>
        <translation>der Zeitstempel von %1 ist älter als der Zeitpunkt, den die Entscheidung nennt</translation>
    </message>
    <message>
        <source>The project has no framing or evaluation plan %1.</source>
        <translation>Das Projekt hat keine Definition und keinen Evaluierungsplan %1.</translation>
    </message>
    <message>
        <source>The use case is not in the project.</source>
        <translation>Der Anwendungsfall ist nicht im Projekt.</translation>
    </message>
    <message>
        <source>This draft has changed since you opened it. Nothing was saved; look at what is new and save again.</source>
        <translation>Dieser Entwurf hat sich geändert, seit Sie ihn geöffnet haben. Es wurde nichts gespeichert; sehen Sie sich das Neue an und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>Nothing differs from what the draft says already.</source>
        <translation>Nichts weicht von dem ab, was der Entwurf schon sagt.</translation>
    </message>
    <message>
        <source>Dissent needs its reason, which is kept. Nothing was saved.</source>
        <translation>Widerspruch braucht eine Begründung; sie wird aufbewahrt. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>what one prediction is about</source>
        <translation>wovon eine einzelne Vorhersage handelt</translation>
    </message>
    <message>
        <source>how long it takes until the outcome is known</source>
        <translation>wie lange es dauert, bis das Ergebnis bekannt ist</translation>
    </message>
    <message>
        <source>which outcomes there are</source>
        <translation>welche Ergebnisse es gibt</translation>
    </message>
    <message>
        <source>what one would do without a model</source>
        <translation>was man ohne Modell täte</translation>
    </message>
    <message>
        <source>what each kind of mistake costs</source>
        <translation>was jede Art von Fehler kostet</translation>
    </message>
    <message>
        <source>whether people or the model decide</source>
        <translation>ob Menschen oder das Modell entscheiden</translation>
    </message>
    <message>
        <source>the metric that counts</source>
        <translation>die Metrik, die zählt</translation>
    </message>
    <message>
        <source>the data it is measured on</source>
        <translation>die Daten, an denen gemessen wird</translation>
    </message>
    <message>
        <source>whether higher is better</source>
        <translation>ob höher besser ist</translation>
    </message>
    <message>
        <source>baselines to beat</source>
        <translation>zu übertreffende Baselines</translation>
    </message>
    <message>
        <source>The key %1 of %2 was revoked, and a revoked key is not certified any more. %2 creates another.</source>
        <translation>Der Schlüssel %1 von %2 wurde widerrufen, und ein widerrufener Schlüssel wird nicht mehr zertifiziert. %2 legt einen neuen an.</translation>
    </message>
    <message>
        <source>The project has no authority of its own yet. Found one first, or note a certificate of an organisation for this key.</source>
        <translation>Das Projekt hat noch keine eigene Stelle. Bitte zuerst eine gründen oder für diesen Schlüssel ein Zertifikat einer Organisation eintragen.</translation>
    </message>
    <message>
        <source>Keys are enrolled by people of the project in a role that they hold. Act in one of yours, or ask an administrator for one.</source>
        <translation>Schlüssel tragen Personen des Projekts in einer Rolle ein, die sie innehaben. Handeln Sie in einer Ihrer Rollen, oder bitten Sie einen Administrator um eine.</translation>
    </message>
    <message>
        <source>There is no sign-off %1 in the project.</source>
        <translation>Es gibt im Projekt keine Abzeichnung %1.</translation>
    </message>
    <message>
        <source>This is no receipt of a sign-off, or it was altered.</source>
        <translation>Dies ist keine Quittung einer Abzeichnung, oder sie wurde verändert.</translation>
    </message>
    <message>
        <source>the receipt does not hold the key that it names</source>
        <translation>die Quittung enthält nicht den Schlüssel, den sie nennt</translation>
    </message>
    <message>
        <source>Checkpoint: signature</source>
        <translation>Prüfpunkt: Signatur</translation>
    </message>
    <message>
        <source>Decision: time stamp</source>
        <translation>Entscheidung: Zeitstempel</translation>
    </message>
    <message>
        <source>Decision: whose key it is</source>
        <translation>Entscheidung: wem der Schlüssel gehört</translation>
    </message>
    <message>
        <source>it is not the key of %1 in the project</source>
        <translation>es ist nicht der Schlüssel von %1 im Projekt</translation>
    </message>
    <message>
        <source>no trusted keys were given, so it is not known who signed with %1</source>
        <translation>es wurden keine vertrauten Schlüssel angegeben, daher ist nicht bekannt, wer mit %1 signiert hat</translation>
    </message>
    <message>
        <source>Checkpoint that was kept: the same log</source>
        <translation>Aufbewahrter Prüfpunkt: dasselbe Protokoll</translation>
    </message>
    <message>
        <source>it is of another log: %1</source>
        <translation>er gehört zu einem anderen Protokoll: %1</translation>
    </message>
    <message>
        <source>of the same number of entries it has another root: one of the two logs is forged</source>
        <translation>bei gleicher Zahl von Einträgen hat er eine andere Wurzel: eines der beiden Protokolle ist gefälscht</translation>
    </message>
    <message>
        <source>it is of %1 entries, the receipt&apos;s of %2; give the project, which has those between</source>
        <translation>er hat %1 Einträge, der Prüfpunkt der Quittung %2; das Projekt angeben, das die dazwischen enthält</translation>
    </message>
    <message>
        <source>Decision: signature</source>
        <translation>Entscheidung: Signatur</translation>
    </message>
    <message>
        <source>Entry: of the decision</source>
        <translation>Eintrag: der Entscheidung</translation>
    </message>
    <message>
        <source>Entry: in the log of the checkpoint</source>
        <translation>Eintrag: im Protokoll des Prüfpunkts</translation>
    </message>
    <message>
        <source>Project: its log begins with that of the checkpoint</source>
        <translation>Projekt: sein Protokoll beginnt mit dem des Prüfpunkts</translation>
    </message>
    <message>
        <source>Project: holds the decision</source>
        <translation>Projekt: enthält die Entscheidung</translation>
    </message>
    <message>
        <source>the decision was taken away</source>
        <translation>die Entscheidung wurde entfernt</translation>
    </message>
    <message>
        <source>%1 is a draft already. Change that one, or withdraw it first.</source>
        <translation>%1 ist schon ein Entwurf. Diesen ändern oder zuerst zurückziehen.</translation>
    </message>
    <message>
        <source>%1 was replaced by %2 already.</source>
        <translation>%1 wurde schon durch %2 ersetzt.</translation>
    </message>
    <message>
        <source>Entry %1 cannot be read: %2</source>
        <translation>Eintrag %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The reading of the log was cancelled.</source>
        <translation>Das Lesen des Protokolls wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The log says that %1 went to “%2”, which this version does not know, so its state of then cannot be told. The project is unharmed; a newer version may read it.</source>
        <translation>Laut Protokoll ging %1 in „%2“ über. Diese Version kennt das nicht, der damalige Zustand lässt sich daher nicht angeben. Das Projekt ist unversehrt; eine neuere Version kann es vielleicht lesen.</translation>
    </message>
    <message>
        <source>of an earlier request</source>
        <translation>eines früheren Antrags</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Antrag</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Auflagen</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>SHA-256 when read last</source>
        <translation>SHA-256 beim letzten Lesen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Digest of the source</source>
        <translation>Prüfsumme der Quelle</translation>
    </message>
    <message>
        <source>SHA-256 of the hashes of rows</source>
        <translation>SHA-256 der Hashes der Zeilen</translation>
    </message>
    <message>
        <source>The threshold that costs least on training data</source>
        <translation>Die Schwelle, die auf den Trainingsdaten am wenigsten kostet</translation>
    </message>
    <message>
        <source>Outcomes come %1 days late: figures in use speak of what was decided before that.</source>
        <translation>Ergebnisse liegen erst nach %1 Tagen vor: Zahlen aus dem Betrieb betreffen, was davor entschieden wurde.</translation>
    </message>
    <message>
        <source>A miss counts %1 times a false alarm in the cost that the plan starts from.</source>
        <translation>In den Kosten, von denen der Plan ausgeht, zählt ein übersehener Fall %1-mal so viel wie ein Fehlalarm.</translation>
    </message>
    <message>
        <source>It is brought into use as advice: somebody decides and can differ.</source>
        <translation>Der Einsatz erfolgt als Empfehlung: Eine Person entscheidet und kann abweichen.</translation>
    </message>
    <message>
        <source>It is brought into use as a decision: the share that people overrule is watched.</source>
        <translation>Der Einsatz erfolgt als Entscheidung: Beobachtet wird, welchen Anteil Personen überstimmen.</translation>
    </message>
    <message>
        <source>%1 is a user group of another use case. Nothing was saved.</source>
        <translation>%1 ist eine Nutzergruppe eines anderen Anwendungsfalls. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>%1 %2 is %3: who was there is said before that. Nothing was saved.</source>
        <translation>%1 %2 hat den Zustand „%3“: Wer dabei war, wird vorher angegeben. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The evaluation plan of %1 was fixed after results</source>
        <translation>Der Evaluierungsplan von %1 wurde erst nach Ergebnissen festgelegt</translation>
    </message>
    <message>
        <source>How models will be judged is agreed on before anybody has seen a result.</source>
        <translation>Wie Modelle beurteilt werden, wird vereinbart, bevor jemand ein Ergebnis gesehen hat.</translation>
    </message>
    <message>
        <source>Version %1 was agreed on at %2 UTC, the first run came in at %3 UTC.</source>
        <translation>Version %1 wurde am %2 UTC vereinbart, der erste Lauf traf am %3 UTC ein.</translation>
    </message>
    <message>
        <source>The plan may have been chosen to fit what was seen.</source>
        <translation>Der Plan kann passend zu dem gewählt worden sein, was schon zu sehen war.</translation>
    </message>
    <message>
        <source>Judge the models on data that came in after the plan, or say why the plan would have been the same.</source>
        <translation>Die Modelle an Daten beurteilen, die nach dem Plan eingetroffen sind, oder begründen, warum der Plan derselbe gewesen wäre.</translation>
    </message>
    <message>
        <source>%1 is %2 and no more on its way. Nothing was changed.</source>
        <translation>%1 hat den Zustand „%2“ und ist nicht mehr unterwegs. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A handover goes from one role to another. Nothing was saved; choose who takes it.</source>
        <translation>Eine Übergabe geht von einer Rolle an eine andere. Es wurde nichts gespeichert; bitte wählen, wer sie annimmt.</translation>
    </message>
    <message>
        <source>What a %1 has is handed over by one. Nothing was saved; act in that role, or ask one of them.</source>
        <translation>Was die Rolle %1 hat, übergibt auch diese Rolle. Es wurde nichts gespeichert; bitte in dieser Rolle handeln oder jemanden darin fragen.</translation>
    </message>
    <message>
        <source>%1 is answered by %2 or another %3. Nothing was changed; ask one of them.</source>
        <translation>Zu %1 antwortet %2 oder eine andere Person in der Rolle %3. Es wurde nichts geändert; bitte dort fragen.</translation>
    </message>
    <message>
        <source>You handed %1 over, so another person takes it. Nothing was changed; ask a %2.</source>
        <translation>Sie haben %1 übergeben, daher nimmt eine andere Person an. Es wurde nichts geändert; bitte jemanden in der Rolle %2 fragen.</translation>
    </message>
    <message>
        <source>%1 goes to a %2. Nothing was changed; act in that role, or ask one of them.</source>
        <translation>%1 geht an die Rolle %2. Es wurde nichts geändert; bitte in dieser Rolle handeln oder jemanden darin fragen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be taken while %n thing(s) have no answer: %2. Nothing was changed; ask for the answers, or say why one is not needed.</source>
        <translation>
            <numerusform>%1 kann nicht angenommen werden, solange %n Punkt ohne Antwort ist: %2. Es wurde nichts geändert; bitte um die Antwort bitten oder begründen, warum sie nicht nötig ist.</numerusform>
            <numerusform>%1 kann nicht angenommen werden, solange %n Punkte ohne Antwort sind: %2. Es wurde nichts geändert; bitte um die Antworten bitten oder begründen, warum eine nicht nötig ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is %2. Nothing was changed.</source>
        <translation>%1 hat den Zustand „%2“. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is %2&apos;s, who handed it over. Nothing was changed; ask them.</source>
        <translation>%1 gehört %2 und wurde von dort übergeben. Es wurde nichts geändert; bitte dort fragen.</translation>
    </message>
    <message>
        <source>%1 has nothing with the number %2. Nothing was changed.</source>
        <translation>%1 hat nichts mit der Nummer %2. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This needs some words, which are kept. Nothing was changed.</source>
        <translation>Hier ist ein Text nötig, der aufbewahrt wird. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Where the data come from, and who may use them for this</source>
        <translation>Woher die Daten kommen und wer sie dafür nutzen darf</translation>
    </message>
    <message>
        <source>Data sets and their digests</source>
        <translation>Datensätze und ihre Prüfsummen</translation>
    </message>
    <message>
        <source>What is known to be wrong with the data</source>
        <translation>Bekannte Mängel der Daten</translation>
    </message>
    <message>
        <source>How fresh the data are, and how they are brought up to date</source>
        <translation>Wie aktuell die Daten sind und wie sie aktualisiert werden</translation>
    </message>
    <message>
        <source>What the model is for, and what it must not be used for</source>
        <translation>Wofür das Modell gedacht ist und wofür es nicht genutzt werden darf</translation>
    </message>
    <message>
        <source>What one prediction is about, and what mistakes cost</source>
        <translation>Was eine einzelne Vorhersage betrifft und was Fehler kosten</translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation>Wie es beurteilt wird</translation>
    </message>
    <message>
        <source>Which data trained it</source>
        <translation>Mit welchen Daten es trainiert wurde</translation>
    </message>
    <message>
        <source>Its inputs in order, with units and what is missing may be</source>
        <translation>Seine Eingaben in ihrer Reihenfolge, mit Einheiten und was fehlen darf</translation>
    </message>
    <message>
        <source>Code and commit that make it again</source>
        <translation>Code und Commit, mit denen es erneut entsteht</translation>
    </message>
    <message>
        <source>Where it does not hold</source>
        <translation>Wo es nicht gilt</translation>
    </message>
    <message>
        <source>What was decided, and why</source>
        <translation>Was entschieden wurde und warum</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Was noch offen ist</translation>
    </message>
    <message>
        <source>What is deployed, by digest</source>
        <translation>Was bereitgestellt ist, mit Prüfsumme</translation>
    </message>
    <message>
        <source>How to roll it back</source>
        <translation>Wie es sich zurückrollen lässt</translation>
    </message>
    <message>
        <source>Limits of load and latency, and how they were measured</source>
        <translation>Grenzen bei Last und Latenz und wie sie gemessen wurden</translation>
    </message>
    <message>
        <source>What to watch, and when to wake whom</source>
        <translation>Was zu beobachten ist und wann wer zu wecken ist</translation>
    </message>
    <message>
        <source>What happened in production since the last release</source>
        <translation>Was seit dem letzten Release in der Produktion geschah</translation>
    </message>
    <message>
        <source>How production differs from the training data</source>
        <translation>Wie sich die Produktion von den Trainingsdaten unterscheidet</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>Was übergeben wird</translation>
    </message>
    <message>
        <source>A false alarm costs %1, a miss %2 %3</source>
        <translation>Ein Fehlalarm kostet %1, ein übersehener Fall %2 %3</translation>
    </message>
    <message>
        <source>No finding is open.</source>
        <translation>Keine Feststellung ist offen.</translation>
    </message>
    <message>
        <source>The row of %1 holds a word that this version does not know.</source>
        <translation>Die Zeile von %1 enthält ein Wort, das diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>The project has no handover %1.</source>
        <translation>Das Projekt hat keine Übergabe %1.</translation>
    </message>
    <message>
        <source>%1 by a %2 (%3). Nothing was saved; ask them.</source>
        <translation>%1 durch die Rolle %2 (%3). Es wurde nichts gespeichert; bitte dort fragen.</translation>
    </message>
    <message>
        <source>“%1” is of another family than “%2”, and nothing carries over between families. Nothing was saved.</source>
        <translation>„%1“ gehört zu einer anderen Familie als „%2“, und zwischen Familien lässt sich nichts übertragen. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>A skill needs a name and a family.</source>
        <translation>Eine Fähigkeit braucht einen Namen und eine Familie.</translation>
    </message>
    <message>
        <source>Skills are named</source>
        <translation>Fähigkeiten werden benannt</translation>
    </message>
    <message>
        <source>A level is one of 0 to 4.</source>
        <translation>Eine Stufe ist 0 bis 4.</translation>
    </message>
    <message>
        <source>The levels of others are written</source>
        <translation>Die Stufen anderer werden eingetragen</translation>
    </message>
    <message>
        <source>A requirement is of a technique or of a model.</source>
        <translation>Eine Anforderung gehört zu einem Verfahren oder zu einem Modell.</translation>
    </message>
    <message>
        <source>A requirement asks for level 1 to 4 and at least 1 person.</source>
        <translation>Eine Anforderung verlangt Stufe 1 bis 4 und mindestens 1 Person.</translation>
    </message>
    <message>
        <source>Requirements are written</source>
        <translation>Anforderungen werden eingetragen</translation>
    </message>
    <message>
        <source>Everybody who works on it has the skills that it asks for.</source>
        <translation>Alle, die daran arbeiten, haben die verlangten Fähigkeiten.</translation>
    </message>
    <message>
        <source>%1 lacks “%2” at level %3</source>
        <translation>%1 fehlt „%2“ auf Stufe %3</translation>
    </message>
    <message>
        <source>Skills are missing for %1</source>
        <translation>Für %1 fehlen Fähigkeiten</translation>
    </message>
    <message>
        <source>Who builds or operates a model has the skills that its technique asks for.</source>
        <translation>Wer ein Modell baut oder betreibt, hat die Fähigkeiten, die dessen Verfahren verlangt.</translation>
    </message>
    <message>
        <source>Faults are seen late or not at all.</source>
        <translation>Fehler werden spät oder gar nicht bemerkt.</translation>
    </message>
    <message>
        <source>Show an evidenced level, or give the work to somebody who has one.</source>
        <translation>Eine belegte Stufe nachweisen oder die Arbeit jemandem geben, der sie hat.</translation>
    </message>
    <message>
        <source>The project has no skill “%1”.</source>
        <translation>Das Projekt hat keine Fähigkeit „%1“.</translation>
    </message>
    <message>
        <source>%1 is %2, and this is done with one that is %3. Nothing was changed.</source>
        <translation>%1 hat den Zustand „%2“, und dafür ist der Zustand „%3“ nötig. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>What %1 is to earn is written by its owners or by a %2. Nothing was saved; ask one of them.</source>
        <translation>Was %1 einbringen soll, schreiben die Verantwortlichen oder die Rolle %2. Es wurde nichts gespeichert; bitte dort fragen.</translation>
    </message>
    <message>
        <source>%1 is accepted and stays as it is. Nothing was changed; write a new value record.</source>
        <translation>%1 ist abgenommen und bleibt, wie es ist. Es wurde nichts geändert; bitte einen neuen Wertnachweis schreiben.</translation>
    </message>
    <message>
        <source>%1 is disputed by %2, which is decided before it is measured again. Nothing was changed; ask %3.</source>
        <translation>%1 wird von %2 bestritten; darüber wird entschieden, bevor erneut gemessen wird. Es wurde nichts geändert; bitte %3 fragen.</translation>
    </message>
    <message>
        <source>%1 is measured by a %2. Nothing was changed; ask one of them.</source>
        <translation>%1 misst die Rolle %2. Es wurde nichts geändert; bitte dort fragen.</translation>
    </message>
    <message>
        <source>%1 was not measured yet, so there is no figure to stand by. Nothing was changed; ask a %2.</source>
        <translation>%1 wurde noch nicht gemessen, daher gibt es keine Zahl, für die man einstehen kann. Es wurde nichts geändert; bitte jemanden in der Rolle %2 fragen.</translation>
    </message>
    <message>
        <source>%1 needs the word of a %2. Nothing was changed; ask one of them.</source>
        <translation>%1 braucht die Bestätigung der Rolle %2. Es wurde nichts geändert; bitte dort fragen.</translation>
    </message>
    <message>
        <source>You stand by the figure of %1 already, and it takes two persons. Nothing was changed; ask another %2.</source>
        <translation>Sie stehen bereits für die Zahl von %1 ein, und es braucht zwei Personen. Es wurde nichts geändert; bitte eine andere Person in der Rolle %2 fragen.</translation>
    </message>
    <message>
        <source>The value of %1 is accepted by the business owner of %2. Nothing was changed; ask %3.</source>
        <translation>Den Wert von %1 nimmt die Fachverantwortung von %2 ab. Es wurde nichts geändert; bitte %3 fragen.</translation>
    </message>
    <message>
        <source>You stand by the figure of %1, so another person accepts it. Nothing was changed; name another business owner for %2.</source>
        <translation>Sie stehen für die Zahl von %1 ein, daher nimmt eine andere Person ab. Es wurde nichts geändert; bitte eine andere Fachverantwortung für %2 benennen.</translation>
    </message>
    <message>
        <source>A value is disputed in a role of the project, and you act in none that you hold. Nothing was changed; ask an administrator (%1) for one.</source>
        <translation>Ein Wert wird in einer Rolle des Projekts bestritten, und Sie handeln in keiner, die Sie innehaben. Es wurde nichts geändert; bitte jemanden aus der Administration (%1) um eine bitten.</translation>
    </message>
    <message>
        <source>Evidence against the claim about %1 comes from those who stand by its figure: %2. Nothing was changed; ask one of them.</source>
        <translation>Belege gegen die Behauptung zu %1 kommen von denen, die für die Zahl einstehen: %2. Es wurde nichts geändert; bitte dort fragen.</translation>
    </message>
    <message>
        <source>The dispute about %1 is decided by the business owner, %2, or by a %3. Nothing was changed; ask one of them.</source>
        <translation>Über den Streit um %1 entscheidet die Fachverantwortung, %2, oder die Rolle %3. Es wurde nichts geändert; bitte dort fragen.</translation>
    </message>
    <message>
        <source>You are a party to the dispute about %1, so another person decides it. Nothing was changed; ask %2 or a %3.</source>
        <translation>Sie sind im Streit um %1 Partei, daher entscheidet eine andere Person. Es wurde nichts geändert; bitte %2 oder jemanden in der Rolle %3 fragen.</translation>
    </message>
    <message>
        <source>How much a model is used is recorded by a %1. Nothing was saved; ask one of them.</source>
        <translation>Wie viel ein Modell genutzt wird, erfasst die Rolle %1. Es wurde nichts gespeichert; bitte dort fragen.</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log does not say its “%2”, so no value can be computed. The rest is unharmed; verify the project.</source>
        <translation>Eintrag %1 des Audit-Protokolls nennt sein „%2“ nicht, daher lässt sich kein Wert berechnen. Der Rest ist unversehrt; bitte das Projekt verifizieren.</translation>
    </message>
    <message>
        <source>The project has no value record %1.</source>
        <translation>Das Projekt hat keinen Wertnachweis %1.</translation>
    </message>
    <message>
        <source>The project has no group of users %1.</source>
        <translation>Das Projekt hat keine Nutzergruppe %1.</translation>
    </message>
    <message>
        <source>Adoption counts at least one eligible decision, no more used than eligible, and no more overridden than used. Nothing was saved.</source>
        <translation>Die Nutzung zählt mindestens eine geeignete Entscheidung, nicht mehr genutzte als geeignete und nicht mehr überstimmte als genutzte. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The window has to end after it begins. Nothing was saved.</source>
        <translation>Der Zeitraum muss nach seinem Beginn enden. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>%1 has changed since you looked at it. Nothing was saved; look at what is new and try again.</source>
        <translation>%1 hat sich seit dem Ansehen geändert. Es wurde nichts gespeichert; bitte das Neue ansehen und erneut versuchen.</translation>
    </message>
    <message>
        <source>A value record needs a hypothesis of at most 20,000 characters. Nothing was saved.</source>
        <translation>Ein Wertnachweis braucht eine Hypothese von höchstens 20.000 Zeichen. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>A value record needs a metric that shows the value. Nothing was saved.</source>
        <translation>Ein Wertnachweis braucht eine Kennzahl, die den Wert zeigt. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>A value record says how one will know what would have been without it. Nothing was saved.</source>
        <translation>Ein Wertnachweis sagt, wie sich feststellen lässt, was ohne den Anwendungsfall gewesen wäre. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The target of a value is a number. Nothing was saved.</source>
        <translation>Das Ziel eines Werts ist eine Zahl. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>What was realised is a number, of a period that ends after it begins. Nothing was saved.</source>
        <translation>Das Erreichte ist eine Zahl für einen Zeitraum, der nach seinem Beginn endet. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>A measurement names its evidence: where the figure comes from. Nothing was saved.</source>
        <translation>Eine Messung nennt ihren Beleg: woher die Zahl kommt. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>A dispute needs a claim and its evidence, which are kept. Nothing was saved.</source>
        <translation>Ein Streit braucht eine Behauptung und Belege dafür, die aufbewahrt werden. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Say what speaks against the claim. Nothing was saved.</source>
        <translation>Bitte angeben, was gegen die Behauptung spricht. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>A dispute is decided with a reason, which is kept. Nothing was saved.</source>
        <translation>Über einen Streit wird mit einer Begründung entschieden, die aufbewahrt wird. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>%1 is accountable for “%2” of %3, and one person is. Nothing was saved; take theirs back first.</source>
        <translation>%1 verantwortet „%2“ von %3, und das tut nur eine Person. Es wurde nichts gespeichert; bitte zuerst diese Zuständigkeit zurücknehmen.</translation>
    </message>
    <message>
        <source>The duties</source>
        <translation>Die Zuständigkeiten</translation>
    </message>
    <message>
        <source>The project has no checkpoint of this export: %1</source>
        <translation>Das Projekt hat keinen Prüfpunkt dieses Exports: %1</translation>
    </message>
    <message>
        <source>Checkpoint of the log: %1 entries, signed by nobody.</source>
        <translation>Prüfpunkt des Protokolls: %1 Einträge, von niemandem signiert.</translation>
    </message>
    <message>
        <source>Checkpoint of the log: %1 entries, signed by %2.</source>
        <translation>Prüfpunkt des Protokolls: %1 Einträge, signiert von %2.</translation>
    </message>
    <message>
        <source>Taking %1 to %2 needs a code that can be counted, one of: %3. Nothing was changed.</source>
        <translation>Um %1 nach %2 zu bringen, ist ein zählbarer Code nötig, einer von: %3. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The row of use case %1 says the state “%2”, which no use case can be in. Another program wrote it; nothing was changed. Verify the project.</source>
        <translation>Die Zeile des Anwendungsfalls %1 nennt den Zustand „%2“, den kein Anwendungsfall haben kann. Ein anderes Programm hat sie geschrieben; es wurde nichts geändert. Das Projekt prüfen.</translation>
    </message>
    <message>
        <source>%1 of %2 are written by its owners or by a %3. Nothing was saved; ask one of them.</source>
        <translation>%1 von %2 schreiben dessen Verantwortliche oder ein %3. Es wurde nichts gespeichert; bitte eine dieser Personen fragen.</translation>
    </message>
    <message>
        <source>%1 are written in a role of the project, and you act in none that you hold. Nothing was saved; ask an administrator (%2) for one.</source>
        <translation>%1 werden in einer Rolle des Projekts geschrieben, und Sie handeln in keiner, die Sie haben. Es wurde nichts gespeichert; bitte die Administration (%2) um eine bitten.</translation>
    </message>
    <message>
        <source>The comparison of a view has a “%1” that this version does not know.</source>
        <translation>Der Vergleich einer Ansicht enthält „%1“, was diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>The project has no task %1.</source>
        <translation>Das Projekt hat keine Aufgabe %1.</translation>
    </message>
    <message>
        <source>Tasks are made and changed by those who work on the project, in a role that they hold; others comment. Nothing was changed; say it in a comment, or ask a manager: %1.</source>
        <translation>Aufgaben werden von denen angelegt und geändert, die am Projekt arbeiten, in einer Rolle, die sie haben; andere kommentieren. Es wurde nichts geändert; bitte in einem Kommentar sagen oder einen Manager fragen: %1.</translation>
    </message>
    <message>
        <source>The project has no %1 %2 to make a task from. Nothing was saved.</source>
        <translation>Das Projekt hat kein Objekt %1 %2, aus dem eine Aufgabe werden kann. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>A task needs a title. Nothing was saved.</source>
        <translation>Eine Aufgabe braucht einen Titel. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>A task&apos;s title has at most %1 characters. Nothing was saved; shorten it.</source>
        <translation>Der Titel einer Aufgabe hat höchstens %1 Zeichen. Es wurde nichts gespeichert; bitte kürzen.</translation>
    </message>
    <message>
        <source>A task&apos;s text has at most %1 characters. Nothing was saved; shorten it.</source>
        <translation>Der Text einer Aufgabe hat höchstens %1 Zeichen. Es wurde nichts gespeichert; bitte kürzen.</translation>
    </message>
    <message>
        <source>Taking %1 from %2 to %3 needs a reason. Nothing was changed.</source>
        <translation>Um %1 von %2 nach %3 zu bringen, ist ein Grund nötig. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Passed later</source>
        <translation>Später bestanden</translation>
    </message>
    <message>
        <source>%1: %2 tests failed</source>
        <translation>%1: %2 Tests fehlgeschlagen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Feststellung</translation>
    </message>
    <message>
        <source>Test report</source>
        <translation>Testbericht</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>“received” is a time such as 2026-11-29T09:30:00Z</source>
        <translation>„received“ ist ein Zeitpunkt wie 2026-11-29T09:30:00Z</translation>
    </message>
    <message>
        <source>A file of feedback has at most %1 rows. Nothing was imported; split it.</source>
        <translation>Eine Datei mit Rückmeldungen hat höchstens %1 Zeilen. Es wurde nichts importiert; bitte aufteilen.</translation>
    </message>
    <message>
        <source>“harm” is true or false</source>
        <translation>„harm“ ist true oder false</translation>
    </message>
    <message>
        <source>it has more cells than the header</source>
        <translation>sie hat mehr Zellen als die Kopfzeile</translation>
    </message>
    <message>
        <source>A table of feedback has a column “text”. Nothing was imported.</source>
        <translation>Eine Tabelle mit Rückmeldungen hat eine Spalte „text“. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>A table of feedback has no column “%1”, only: %2. Nothing was imported.</source>
        <translation>Eine Tabelle mit Rückmeldungen hat keine Spalte „%1“, nur: %2. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>A file of feedback has at most 32 MiB. Nothing was imported; split it.</source>
        <translation>Eine Datei mit Rückmeldungen hat höchstens 32 MiB. Es wurde nichts importiert; bitte aufteilen.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was imported.</source>
        <translation>Die Datei ist leer. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>%1 is no user group of %2. Nothing was saved.</source>
        <translation>%1 ist keine Nutzergruppe von %2. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>somebody has to judge it first: triage it</source>
        <translation>zuerst muss jemand sie beurteilen: bitte einstufen</translation>
    </message>
    <message>
        <source>it has no reply and led to nothing: answer or link it</source>
        <translation>sie hat keine Antwort und hat zu nichts geführt: bitte beantworten oder verknüpfen</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>sie ist geschlossen</translation>
    </message>
    <message>
        <source>%1 is %2 and does not become %3: %4. Nothing was changed.</source>
        <translation>%1 ist %2 und wird nicht %3: %4. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Feedback needs its words.</source>
        <translation>Eine Rückmeldung braucht ihren Wortlaut.</translation>
    </message>
    <message>
        <source>Items of feedback</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>%1 is linked to %2 already.</source>
        <translation>%1 ist bereits mit %2 verknüpft.</translation>
    </message>
    <message>
        <source>A reply needs words.</source>
        <translation>Eine Antwort braucht Text.</translation>
    </message>
    <message>
        <source>The project has no feedback %1.</source>
        <translation>Das Projekt hat keine Rückmeldung %1.</translation>
    </message>
    <message>
        <source>The project has no meeting %1.</source>
        <translation>Das Projekt hat keine Besprechung %1.</translation>
    </message>
    <message>
        <source>Minutes are written by people of the project in a role that they hold. Nothing was changed; act in one of yours, or ask an administrator for one.</source>
        <translation>Protokolle von Besprechungen schreiben Personen des Projekts in einer Rolle, die sie haben. Es wurde nichts geändert; bitte in einer eigenen Rolle handeln oder die Administration um eine bitten.</translation>
    </message>
    <message>
        <source>The project has no %1 %2. Nothing was saved.</source>
        <translation>Das Projekt hat kein Objekt %1 %2. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>A meeting needs a title. Nothing was saved.</source>
        <translation>Eine Besprechung braucht einen Titel. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>%1:%2 is nothing to look for; %1: takes one of: %3.</source>
        <translation>%1:%2 lässt sich nicht suchen; %1: nimmt eines von: %3.</translation>
    </message>
    <message>
        <source>a day such as 2026-03-31</source>
        <translation>ein Tag wie 2026-03-31</translation>
    </message>
    <message>
        <source>Why a gate is passed without something is said by a %1 (%2). Nothing was saved; ask them.</source>
        <translation>Warum ein Gate ohne etwas passiert wird, sagt ein %1 (%2). Es wurde nichts gespeichert; bitte dort fragen.</translation>
    </message>
    <message>
        <source>%1 does not ask for “%2”.</source>
        <translation>%1 verlangt „%2“ nicht.</translation>
    </message>
    <message>
        <source>%1 is not passed without %2. Nothing was saved.</source>
        <translation>%1 wird ohne %2 nicht passiert. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>%1 has %2 already.</source>
        <translation>%1 hat %2 bereits.</translation>
    </message>
    <message>
        <source>Doing without something needs its reason, which is kept.</source>
        <translation>Auf etwas zu verzichten braucht einen Grund, der aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>%1 cannot go to %2 from %3. Nothing was asked.</source>
        <translation>%1 kann nicht nach %2 gehen, ausgehend von %3. Es wurde nichts angefragt.</translation>
    </message>
    <message>
        <source>no user group is named</source>
        <translation>keine Nutzergruppe ist genannt</translation>
    </message>
    <message>
        <source>no interval is agreed with: %1</source>
        <translation>kein Abstand ist vereinbart mit: %1</translation>
    </message>
    <message>
        <source>a user contact rota</source>
        <translation>ein Plan für Kontakte mit Nutzern</translation>
    </message>
    <message>
        <source>an evaluation plan that is agreed on</source>
        <translation>ein Evaluierungsplan, über den Einigkeit besteht</translation>
    </message>
    <message>
        <source>model risk&apos;s word on the framing</source>
        <translation>das Wort der Risikoprüfung zur Definition</translation>
    </message>
    <message>
        <source>the decision it makes better</source>
        <translation>die Entscheidung, die er verbessert</translation>
    </message>
    <message>
        <source>an owner</source>
        <translation>eine verantwortliche Person</translation>
    </message>
    <message>
        <source>a place in the ranking</source>
        <translation>ein Platz in der Rangfolge</translation>
    </message>
    <message>
        <source>results of its experiments</source>
        <translation>Ergebnisse seiner Experimente</translation>
    </message>
    <message>
        <source>a release to be validated</source>
        <translation>ein Release, das validiert werden soll</translation>
    </message>
    <message>
        <source>no grave finding that is open</source>
        <translation>keine offene schwere Feststellung</translation>
    </message>
    <message>
        <source>%1 are open</source>
        <translation>%1 sind offen</translation>
    </message>
    <message>
        <source>a release that is approved</source>
        <translation>ein Release, das genehmigt ist</translation>
    </message>
    <message>
        <source>users talked with as agreed</source>
        <translation>Gespräche mit Nutzern wie vereinbart</translation>
    </message>
    <message>
        <source>somebody accountable for operating it</source>
        <translation>jemand, der für den Betrieb verantwortlich ist</translation>
    </message>
    <message>
        <source>done without, %1: %2</source>
        <translation>darauf verzichtet, %1: %2</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>%1 does not pass %2: %3 of %4 are there. It lacks %5. Nothing was changed.</source>
        <translation>%1 passiert %2 nicht: %3 von %4 sind da. Es fehlt: %5. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A %1 (%2) may say why it is done without.</source>
        <translation>Ein %1 (%2) kann sagen, warum darauf verzichtet wird.</translation>
    </message>
    <message>
        <source>The project has no user group %1.</source>
        <translation>Das Projekt hat keine Nutzergruppe %1.</translation>
    </message>
    <message>
        <source>The user groups</source>
        <translation>Die Nutzergruppen</translation>
    </message>
    <message>
        <source>Contacts with users</source>
        <translation>Kontakte mit Nutzern</translation>
    </message>
    <message>
        <source>A contact that is still to come is none yet. Nothing was saved.</source>
        <translation>Ein Kontakt, der noch bevorsteht, ist noch keiner. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>A user group needs a name.</source>
        <translation>Eine Nutzergruppe braucht einen Namen.</translation>
    </message>
    <message>
        <source>The size of a group is 0 or more people.</source>
        <translation>Die Größe einer Gruppe ist 0 oder mehr Personen.</translation>
    </message>
    <message>
        <source>An adoption target is a share from 0 to 1.</source>
        <translation>Ein Nutzungsziel ist ein Anteil von 0 bis 1.</translation>
    </message>
    <message>
        <source>A contact is agreed every 1 or more days.</source>
        <translation>Ein Kontakt wird alle 1 oder mehr Tage vereinbart.</translation>
    </message>
    <message>
        <source>A contact says with whom it was or what came of it.</source>
        <translation>Ein Kontakt sagt, mit wem er war oder was sich ergab.</translation>
    </message>
    <message>
        <source>the business owner&apos;s acceptance</source>
        <translation>die Annahme durch den Business Owner</translation>
    </message>
    <message>
        <source>a decision on the dispute</source>
        <translation>eine Entscheidung über den Streitfall</translation>
    </message>
    <message>
        <source>a measurement that two stand by</source>
        <translation>eine Messung, für die zwei einstehen</translation>
    </message>
    <message>
        <source>Take a step</source>
        <translation>Einen Schritt tun</translation>
    </message>
    <message>
        <source>Sign off a release</source>
        <translation>Ein Release abzeichnen</translation>
    </message>
    <message>
        <source>Agree on a framing or plan</source>
        <translation>Definition oder Plan zustimmen</translation>
    </message>
    <message>
        <source>Stand by a figure</source>
        <translation>Für eine Zahl einstehen</translation>
    </message>
    <message>
        <source>Accept a value</source>
        <translation>Einen Wert annehmen</translation>
    </message>
    <message>
        <source>Decide a dispute</source>
        <translation>Einen Streitfall entscheiden</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>to production · 85 % within %1 d · n = %2</source>
        <translation>bis Produktion · 85 % in höchstens %1 T · n = %2</translation>
    </message>
    <message>
        <source>Use cases in production with a value record that reached its target and that the business owner accepted, of all use cases in production: those that have been live and have not ended. Claimed but not accepted, and so not counted: %1. For context, in another unit: industry 20 %, insights.</source>
        <translation>Anwendungsfälle in Produktion mit einem Wertnachweis, der sein Ziel erreicht hat und den der Business Owner angenommen hat, von allen Anwendungsfällen in Produktion: denen, die live gegangen und nicht beendet sind. Behauptet, aber nicht angenommen und daher nicht gezählt: %1. Zum Vergleich, in anderer Einheit: Branche 20 %, Erkenntnisse.</translation>
    </message>
    <message>
        <source>%1 of %2 · industry 20 %, insights</source>
        <translation>%1 von %2 · Branche 20 %, Erkenntnisse</translation>
    </message>
    <message>
        <source>Time to value, median</source>
        <translation>Zeit bis zum Wert, Median</translation>
    </message>
    <message>
        <source>Days from gate 0, which is being framed, to the first value record that the business owner accepted, of the use cases that have one. The 85th percentile is the nearest rank.</source>
        <translation>Tage von Gate 0, also dem Beginn der Definition, bis zum ersten Wertnachweis, den der Business Owner angenommen hat, für die Anwendungsfälle, die einen haben. Das 85. Perzentil ist der nächste Rang.</translation>
    </message>
    <message>
        <source>no accepted value yet</source>
        <translation>noch kein angenommener Wert</translation>
    </message>
    <message>
        <source>85 % within %1 d · n = %2</source>
        <translation>85 % in höchstens %1 T · n = %2</translation>
    </message>
    <message>
        <source>Groups that adopted</source>
        <translation>Gruppen, die das Modell nutzen</translation>
    </message>
    <message>
        <source>Groups of users that took at least the agreed share of their eligible decisions with the model in their last window, 50 % where none is agreed, of all groups that were counted. For context, in another unit: industry 25 %, organisations.</source>
        <translation>Nutzergruppen, die in ihrem letzten Zeitfenster mindestens den vereinbarten Anteil ihrer infrage kommenden Entscheidungen mit dem Modell getroffen haben, 50 %, wo keiner vereinbart ist, von allen gezählten Gruppen. Zum Vergleich, in anderer Einheit: Branche 25 %, Organisationen.</translation>
    </message>
    <message>
        <source>nobody was counted yet</source>
        <translation>noch niemand wurde gezählt</translation>
    </message>
    <message>
        <source>%1 of %2 · industry 25 %, organisations</source>
        <translation>%1 von %2 · Branche 25 %, Organisationen</translation>
    </message>
    <message>
        <source>%1 of %2 · below: %3</source>
        <translation>%1 von %2 · unter dem Ziel: %3</translation>
    </message>
    <message>
        <source>Overridden decisions</source>
        <translation>Übersteuerte Entscheidungen</translation>
    </message>
    <message>
        <source>Decisions in which people went against what the model recommended, of all that were taken with it, in the last window of each group.</source>
        <translation>Entscheidungen, bei denen Menschen von der Empfehlung des Modells abgewichen sind, von allen, die mit ihm getroffen wurden, im letzten Zeitfenster jeder Gruppe.</translation>
    </message>
    <message>
        <source>%1 of %2 decisions</source>
        <translation>%1 von %2 Entscheidungen</translation>
    </message>
    <message>
        <source>no decisions were counted yet</source>
        <translation>noch keine Entscheidungen gezählt</translation>
    </message>
    <message>
        <source>The project has no comment with the id %1.</source>
        <translation>Das Projekt hat keinen Kommentar mit der ID %1.</translation>
    </message>
    <message>
        <source>Comments are written by people of the project in a role that they hold. Nothing was changed; act in one of yours, or ask an administrator for one.</source>
        <translation>Kommentare schreiben Personen des Projekts in einer Rolle, die sie haben. Es wurde nichts geändert; bitte in einer eigenen Rolle handeln oder die Administration um eine bitten.</translation>
    </message>
    <message>
        <source>Only %1, who wrote this comment, changes it or takes it back. Nothing was changed; answer it, or resolve it.</source>
        <translation>Nur %1 hat diesen Kommentar geschrieben und kann ihn ändern oder zurücknehmen. Es wurde nichts geändert; bitte antworten oder als erledigt markieren.</translation>
    </message>
    <message>
        <source>A comment says something. Nothing was saved.</source>
        <translation>Ein Kommentar sagt etwas. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>A comment has at most %1 characters. Nothing was saved; shorten it.</source>
        <translation>Ein Kommentar hat höchstens %1 Zeichen. Es wurde nichts gespeichert; bitte kürzen.</translation>
    </message>
    <message>
        <source>An answer is about the same thing. Nothing was saved.</source>
        <translation>Eine Antwort betrifft dieselbe Sache. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The project has no %1 %2 to comment on. Nothing was saved.</source>
        <translation>Das Projekt hat kein Objekt %1 %2, das sich kommentieren lässt. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>%1 took this comment back. Nothing was changed.</source>
        <translation>%1 hat diesen Kommentar zurückgenommen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This comment is resolved already.</source>
        <translation>Dieser Kommentar ist bereits erledigt.</translation>
    </message>
    <message>
        <source>This comment is open already.</source>
        <translation>Dieser Kommentar ist bereits offen.</translation>
    </message>
    <message>
        <source>This comment has changed since you opened it. Nothing was saved; look at what is new and save again.</source>
        <translation>Dieser Kommentar hat sich seit dem Öffnen geändert. Es wurde nichts gespeichert; bitte das Neue ansehen und noch einmal speichern.</translation>
    </message>
    <message>
        <source>A rating says at least one of value, feasibility, risk and reach.</source>
        <translation>Eine Bewertung nennt mindestens eines von Wert, Machbarkeit, Risiko und Reichweite.</translation>
    </message>
    <message>
        <source>%1 is rated from 1 to 5.</source>
        <translation>%1 wird von 1 bis 5 bewertet.</translation>
    </message>
    <message>
        <source>%1 needs the reason for its rating.</source>
        <translation>%1 braucht den Grund für die Bewertung.</translation>
    </message>
    <message>
        <source>The ratings</source>
        <translation>Die Bewertungen</translation>
    </message>
    <message>
        <source>rank %1 of %2: %3</source>
        <translation>Rang %1 von %2: %3</translation>
    </message>
    <message>
        <source>The demo&apos;s values are not part of this build.</source>
        <translation>Die Werte der Demo sind nicht Teil dieses Builds.</translation>
    </message>
    <message>
        <source>The demo&apos;s values lack their records or briefs.</source>
        <translation>Den Werten der Demo fehlen ihre Nachweise oder Kurzberichte.</translation>
    </message>
    <message>
        <source>The demo lacks what it tells of users.</source>
        <translation>Der Demo fehlt, was sie über Nutzer erzählt.</translation>
    </message>
    <message>
        <source>A decision needs a title. Nothing was saved.</source>
        <translation>Eine Entscheidung braucht einen Titel. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Decisions are written by people of the project in a role that they hold. Nothing was changed; act in one of yours, or ask an administrator for one.</source>
        <translation>Entscheidungen schreiben Personen des Projekts in einer Rolle, die sie haben. Es wurde nichts geändert; bitte in einer eigenen Rolle handeln oder die Administration um eine bitten.</translation>
    </message>
    <message>
        <source>%1 is %2; only what is accepted can be superseded. Nothing was saved.</source>
        <translation>%1 ist %2; nur Angenommenes lässt sich ablösen. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>This step needs its reason, which is kept. Nothing was changed.</source>
        <translation>Dieser Schritt braucht einen Grund, der aufbewahrt wird. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Say what effect it had. Nothing was saved.</source>
        <translation>Bitte die Wirkung angeben. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>%1 is %2; only what was accepted has an effect. Nothing was saved.</source>
        <translation>%1 ist %2; nur was angenommen wurde, hat eine Wirkung. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>a %1 (%2) or a %3 (%4)</source>
        <translation>ein %1 (%2) oder ein %3 (%4)</translation>
    </message>
    <message>
        <source>%1 is %2 and cannot become %3. Nothing was changed.</source>
        <translation>%1 ist %2 und kann nicht %3 werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is decided by %2. Nothing was changed; ask one of them.</source>
        <translation>Über %1 entscheidet %2. Es wurde nichts geändert; bitte dort fragen.</translation>
    </message>
    <message>
        <source>%1 does not say what is decided. Nothing was changed; write its outcome first.</source>
        <translation>%1 sagt nicht, was entschieden wird. Es wurde nichts geändert; bitte zuerst das Ergebnis schreiben.</translation>
    </message>
    <message>
        <source>%1 is %2, and its words stay as they were decided. Nothing was changed; propose one that takes its place.</source>
        <translation>%1 ist %2, und der Wortlaut bleibt, wie er entschieden wurde. Es wurde nichts geändert; bitte eine neue vorschlagen, die an ihre Stelle tritt.</translation>
    </message>
    <message>
        <source>The words of %1 are changed by %2, who proposed it, or by %3. Nothing was changed; ask one of them.</source>
        <translation>Den Wortlaut von %1 ändert %2 (hat sie vorgeschlagen) oder %3. Es wurde nichts geändert; bitte dort fragen.</translation>
    </message>
    <message>
        <source>The project has no decision %1.</source>
        <translation>Das Projekt hat keine Entscheidung %1.</translation>
    </message>
    <message>
        <source>how the metrics of %1 runs are called, and which run each is of: those runs were last changed before format 15, since which the log covers that</source>
        <translation>wie die Metriken von %1 Läufen heißen und von welchem Lauf jede ist: Diese Läufe wurden zuletzt vor Format 15 geändert, seit dem das Protokoll das abdeckt</translation>
    </message>
    <message>
        <source>The certificates of the time-stamping authority in %1 cannot be read: %2. Choose the file again.</source>
        <translation>Die Zertifikate der Zeitstempelstelle in %1 sind nicht lesbar: %2. Bitte die Datei neu wählen.</translation>
    </message>
    <message>
        <source>%1 holds no certificate. Choose the PEM file of the time-stamping authority.</source>
        <translation>%1 enthält kein Zertifikat. Bitte die PEM-Datei der Zeitstempelstelle wählen.</translation>
    </message>
    <message>
        <source>“%1” is no address of a time-stamping authority, such as https://stamps.example.org/tsa.</source>
        <translation>„%1“ ist keine Adresse einer Zeitstempelstelle wie https://stamps.example.org/tsa.</translation>
    </message>
    <message>
        <source>The project has no %1 %2 to follow. Nothing was changed.</source>
        <translation>Das Projekt hat kein Objekt %1 %2, dem sich folgen lässt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is nothing to mark. Nothing was changed.</source>
        <translation>Es gibt nichts zu markieren. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Something is put off until a time in the future. Nothing was changed.</source>
        <translation>Aufschieben geht nur bis zu einem Zeitpunkt in der Zukunft. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 tasks of high priority are late</source>
        <translation>%1 Aufgaben hoher Priorität sind überfällig</translation>
    </message>
    <message>
        <source>was due on %1</source>
        <translation>war am %1 fällig</translation>
    </message>
    <message>
        <source>is due on %1</source>
        <translation>ist am %1 fällig</translation>
    </message>
    <message>
        <source>changed %1 things at once</source>
        <translation>hat %1 Dinge auf einmal geändert</translation>
    </message>
    <message>
        <source>took it in, with harm</source>
        <translation>hat sie aufgenommen, mit Schaden</translation>
    </message>
    <message>
        <source>took it in</source>
        <translation>hat sie aufgenommen</translation>
    </message>
    <message>
        <source>said what it led to</source>
        <translation>hat gesagt, wozu sie geführt hat</translation>
    </message>
    <message>
        <source>replied to it</source>
        <translation>hat darauf geantwortet</translation>
    </message>
    <message>
        <source>made somebody %1 in “%2”</source>
        <translation>hat jemanden zu %1 in „%2“ gemacht</translation>
    </message>
    <message>
        <source>took a duty in “%1” back</source>
        <translation>hat eine Zuständigkeit in „%1“ zurückgenommen</translation>
    </message>
    <message>
        <source>wrote level %1 in “%2”</source>
        <translation>hat Stufe %1 in „%2“ eingetragen</translation>
    </message>
    <message>
        <source>asked for “%1”</source>
        <translation>hat um „%1“ gebeten</translation>
    </message>
    <message>
        <source>named it</source>
        <translation>hat sie benannt</translation>
    </message>
    <message>
        <source>changed what it carries over to</source>
        <translation>hat geändert, worauf sie sich überträgt</translation>
    </message>
    <message>
        <source>talked with users</source>
        <translation>hat mit Nutzern gesprochen</translation>
    </message>
    <message>
        <source>rated: %1 %2</source>
        <translation>hat bewertet: %1 %2</translation>
    </message>
    <message>
        <source>said that the gate is passed without “%1”</source>
        <translation>hat gesagt, dass das Gate ohne „%1“ passiert wird</translation>
    </message>
    <message>
        <source>said who was there</source>
        <translation>hat gesagt, wer dabei war</translation>
    </message>
    <message>
        <source>asked to take it to %1</source>
        <translation>hat angefragt, ihn nach %1 zu bringen</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Vorgeschlagen von</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Expected effect</source>
        <translation>Erwartete Wirkung</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>Zu überprüfen</translation>
    </message>
    <message>
        <source>Measured effect</source>
        <translation>Gemessene Wirkung</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>Löst ab</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Übergeben von</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Things to know</source>
        <translation>Wissenswertes</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Ohne Antwort</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Abgehalten</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Einfluss</translation>
    </message>
    <message>
        <source>Adoption target</source>
        <translation>Nutzungsziel</translation>
    </message>
    <message>
        <source>%1 % of decisions</source>
        <translation>%1 % der Entscheidungen</translation>
    </message>
    <message>
        <source>Contact agreed</source>
        <translation>Vereinbarter Kontakt</translation>
    </message>
    <message>
        <source>no interval</source>
        <translation>kein Abstand</translation>
    </message>
    <message>
        <source>every %1 days</source>
        <translation>alle %1 Tage</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>somebody was or may be harmed</source>
        <translation>jemand kam oder kam vielleicht zu Schaden</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>User group</source>
        <translation>Nutzergruppe</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Led to</source>
        <translation>Führte zu</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>Aufgenommen von</translation>
    </message>
    <message>
        <source>Feedback %1</source>
        <translation>Rückmeldung %1</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>offered it again</source>
        <translation>hat sie erneut angeboten</translation>
    </message>
    <message>
        <source>offered it</source>
        <translation>hat sie angeboten</translation>
    </message>
    <message>
        <source>answered: %1</source>
        <translation>hat geantwortet: %1</translation>
    </message>
    <message>
        <source>said why this needs no answer: %1</source>
        <translation>hat gesagt, warum dies keine Antwort braucht: %1</translation>
    </message>
    <message>
        <source>asked: %1</source>
        <translation>hat gefragt: %1</translation>
    </message>
    <message>
        <source>took it</source>
        <translation>hat sie übernommen</translation>
    </message>
    <message>
        <source>gave it back</source>
        <translation>hat sie zurückgegeben</translation>
    </message>
    <message>
        <source>wrote down its effect: %1</source>
        <translation>hat ihre Wirkung festgehalten: %1</translation>
    </message>
    <message>
        <source>changed how much they follow it</source>
        <translation>hat geändert, wie weit gefolgt wird</translation>
    </message>
    <message>
        <source>changed what they want to hear</source>
        <translation>hat geändert, was gemeldet werden soll</translation>
    </message>
    <message>
        <source>marked what reached them</source>
        <translation>hat Eingegangenes markiert</translation>
    </message>
    <message>
        <source>commented</source>
        <translation>hat kommentiert</translation>
    </message>
    <message>
        <source>changed a comment</source>
        <translation>hat einen Kommentar geändert</translation>
    </message>
    <message>
        <source>resolved a comment</source>
        <translation>hat einen Kommentar erledigt</translation>
    </message>
    <message>
        <source>opened a comment again</source>
        <translation>hat einen Kommentar wieder geöffnet</translation>
    </message>
    <message>
        <source>took a comment back</source>
        <translation>hat einen Kommentar zurückgenommen</translation>
    </message>
    <message>
        <source>made it</source>
        <translation>hat dies angelegt</translation>
    </message>
    <message>
        <source>made it for %1</source>
        <translation>hat dies für %1 angelegt</translation>
    </message>
    <message>
        <source>changed its %1</source>
        <translation>hat geändert: %1</translation>
    </message>
    <message>
        <source>recorded that %1 used it in %2 of %3 decisions</source>
        <translation>hat festgehalten, dass %1 dies bei %2 von %3 Entscheidungen genutzt hat</translation>
    </message>
    <message>
        <source>froze brief %1</source>
        <translation>hat Kurzbericht %1 eingefroren</translation>
    </message>
    <message>
        <source>wrote down what it is to earn: %1</source>
        <translation>hat festgehalten, was es einbringen soll: %1</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>hat %1 gemessen</translation>
    </message>
    <message>
        <source>stands by the figure</source>
        <translation>steht zu der Zahl</translation>
    </message>
    <message>
        <source>spoke against the claim</source>
        <translation>hat dem Einwand widersprochen</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Blocked since</source>
        <translation>Blockiert seit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Entstanden aus</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>Antwort auf</translation>
    </message>
    <message>
        <source>value %1 × reach %2 × feasibility %3 ÷ risk %4 = %5</source>
        <translation>Nutzen %1 × Reichweite %2 × Machbarkeit %3 ÷ Risiko %4 = %5</translation>
    </message>
    <message>
        <source>not ranked: nobody has rated %1</source>
        <translation>nicht eingestuft: Niemand hat %1 bewertet</translation>
    </message>
    <message>
        <source>%1 days since the last contact</source>
        <translation>%1 Tage seit dem letzten Kontakt</translation>
    </message>
    <message>
        <source>nobody has talked with them yet, named %1 days ago</source>
        <translation>noch kein Gespräch, vor %1 Tagen benannt</translation>
    </message>
    <message>
        <source>%1; agreed: every %2 days</source>
        <translation>%1; vereinbart: alle %2 Tage</translation>
    </message>
    <message>
        <source>%1; no interval is agreed</source>
        <translation>%1; kein Abstand vereinbart</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 von %3</translation>
    </message>
    <message>
        <source>%1: missing %2</source>
        <translation>%1: es fehlt %2</translation>
    </message>
    <message>
        <source>Holds no more</source>
        <translation>Gilt nicht mehr</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Fachbereich</translation>
    </message>
    <message>
        <source>0 none</source>
        <translation>0 keine</translation>
    </message>
    <message>
        <source>1 learning</source>
        <translation>1 lernt</translation>
    </message>
    <message>
        <source>2 works with help</source>
        <translation>2 arbeitet mit Hilfe</translation>
    </message>
    <message>
        <source>3 works alone</source>
        <translation>3 arbeitet allein</translation>
    </message>
    <message>
        <source>4 teaches</source>
        <translation>4 leitet andere an</translation>
    </message>
    <message>
        <source>%1’s “%2”</source>
        <translation>„%2“ von %1</translation>
    </message>
    <message>
        <source>%1 ended on %2</source>
        <translation>%1 endete am %2</translation>
    </message>
    <message>
        <source>%1 has no evidence</source>
        <translation>%1 hat keinen Nachweis</translation>
    </message>
    <message>
        <source>%1 does not carry over to “%2”</source>
        <translation>%1 lässt sich nicht auf „%2“ übertragen</translation>
    </message>
    <message>
        <source>%1, level %2: %3 of %4 people</source>
        <translation>%1, Stufe %2: %3 von %4 Personen</translation>
    </message>
    <message>
        <source>%1 reaches level %2</source>
        <translation>%1 erreicht Stufe %2</translation>
    </message>
    <message>
        <source>The first %1; %2 more.</source>
        <translation>Die ersten %1; %2 weitere.</translation>
    </message>
    <message>
        <source>Decisions asked</source>
        <translation>Erbetene Entscheidungen</translation>
    </message>
    <message>
        <source>Nothing waits for anybody.</source>
        <translation>Nichts wartet auf jemanden.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who can</source>
        <translation>Wer kann</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Changes since the last brief</source>
        <translation>Änderungen seit dem letzten Kurzbericht</translation>
    </message>
    <message>
        <source>No use case has moved since %1.</source>
        <translation>Seit %1 hat sich kein Anwendungsfall bewegt.</translation>
    </message>
    <message>
        <source>This is the first brief, so there is nothing to compare it with.</source>
        <translation>Dies ist der erste Kurzbericht; es gibt daher nichts zum Vergleichen.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>No finding of high or critical severity is open.</source>
        <translation>Keine Feststellung mit hohem oder kritischem Schweregrad ist offen.</translation>
    </message>
    <message>
        <source>Nobody has written down what a use case is to earn.</source>
        <translation>Niemand hat festgehalten, was ein Anwendungsfall einbringen soll.</translation>
    </message>
    <message>
        <source>Management brief</source>
        <translation>Kurzbericht für das Management</translation>
    </message>
    <message>
        <source>The management brief is frozen by a %1 (%2) or a %3 (%4). Nothing was frozen; ask one of them.</source>
        <translation>Den Kurzbericht für das Management friert %1 (%2) oder %3 (%4) ein. Es wurde nichts eingefroren; bitte dort anfragen.</translation>
    </message>
    <message>
        <source>The project has no brief %1. List them with: assay-cli brief list.</source>
        <translation>Das Projekt hat keinen Kurzbericht %1. Alle zeigt: assay-cli brief list.</translation>
    </message>
    <message>
        <source>Brief %1 is not what was frozen: its content does not have its digest. Nothing else was looked at; run a verification.</source>
        <translation>Kurzbericht %1 ist nicht, was eingefroren wurde: Sein Inhalt hat nicht seine Prüfsumme. Sonst wurde nichts angesehen; bitte das Projekt prüfen.</translation>
    </message>
    <message>
        <source>New task from what is shown…</source>
        <translation>Neue Aufgabe aus dem Angezeigten…</translation>
    </message>
    <message>
        <source>Search everything that is written</source>
        <translation>Alles Geschriebene durchsuchen</translation>
    </message>
    <message>
        <source>The project has no %1.</source>
        <translation>Im Projekt gibt es %1 nicht.</translation>
    </message>
    <message>
        <source>“%1” is neither all nor the number of an entry.</source>
        <translation>„%1“ ist weder all noch die Nummer eines Eintrags.</translation>
    </message>
    <message>
        <source>Entry %1 is not in your inbox. Nothing was changed; list it to see what is.</source>
        <translation>Eintrag %1 ist nicht in Ihrem Eingang. Es wurde nichts geändert; was darin ist, zeigt die Liste.</translation>
    </message>
    <message>
        <source>The demo&apos;s story says “%1”, which is nothing.</source>
        <translation>Die Geschichte der Demo sagt „%1“, was nichts bedeutet.</translation>
    </message>
    <message>
        <source>The demo lacks what it tells of teamwork.</source>
        <translation>Der Demo fehlt, was sie von Zusammenarbeit erzählt.</translation>
    </message>
    <message>
        <source>Harm, %1</source>
        <translation>Schaden, %1</translation>
    </message>
    <message>
        <source>A dashboard has v 1 and a list of tiles. This one was written otherwise.</source>
        <translation>Ein Dashboard hat v 1 und eine Liste von Kacheln. Dieses wurde anders geschrieben.</translation>
    </message>
    <message>
        <source>A dashboard has at most %1 tiles.</source>
        <translation>Ein Dashboard hat höchstens %1 Kacheln.</translation>
    </message>
    <message>
        <source>Tile %1 of the dashboard shows something that this version does not know.</source>
        <translation>Kachel %1 des Dashboards zeigt etwas, das diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>Tile %1 of the dashboard stands there twice.</source>
        <translation>Kachel %1 des Dashboards steht zweimal da.</translation>
    </message>
    <message>
        <source>%1 keeps this view to themselves, or has put it away.</source>
        <translation>%1 behält diese Ansicht für sich oder hat sie weggelegt.</translation>
    </message>
    <message>
        <source>This is no view that this version can read: a text with assayView 1, content and one of the pages %1 is expected. Nothing was changed.</source>
        <translation>Das ist keine Ansicht, die diese Version lesen kann: Erwartet wird ein Text mit assayView 1, content und einer der Seiten %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The version that you have seen: a field that somebody changed after it is not overwritten, and named.</source>
        <translation>Die Version, die Sie gesehen haben: Ein Feld, das danach geändert wurde, wird nicht überschrieben, sondern genannt.</translation>
    </message>
    <message>
        <source>“%1” is no version: a number from 1.</source>
        <translation>„%1“ ist keine Version: eine Zahl ab 1.</translation>
    </message>
    <message>
        <source>days until the outcome is known</source>
        <translation>Tage, bis das Ergebnis bekannt ist</translation>
    </message>
    <message>
        <source>outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>cost of a false alarm</source>
        <translation>Kosten eines Fehlalarms</translation>
    </message>
    <message>
        <source>cost of a miss</source>
        <translation>Kosten eines Versäumnisses</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>who decides</source>
        <translation>wer entscheidet</translation>
    </message>
    <message>
        <source>metric that counts</source>
        <translation>Metrik, die zählt</translation>
    </message>
    <message>
        <source>measured on</source>
        <translation>gemessen auf</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>how the threshold is chosen</source>
        <translation>wie die Schwelle gewählt wird</translation>
    </message>
    <message>
        <source>groups to compare</source>
        <translation>zu vergleichende Gruppen</translation>
    </message>
    <message>
        <source>least cases of a group</source>
        <translation>kleinste Fallzahl einer Gruppe</translation>
    </message>
    <message>
        <source>how intervals are made</source>
        <translation>wie Intervalle gebildet werden</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>niedriger ist besser</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>höher ist besser</translation>
    </message>
    <message>
        <source>%1 (by %2)</source>
        <translation>%1 (von %2)</translation>
    </message>
    <message>
        <source>Somebody has changed the same of %1 since you opened it: %2. Nothing was saved; look at what is new and save again.</source>
        <translation>Jemand hat an %1 dasselbe geändert, seit Sie es geöffnet haben: %2. Nichts wurde gespeichert; sehen Sie nach, was neu ist, und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>due day</source>
        <translation>Fälligkeitstag</translation>
    </message>
    <message>
        <source>use case</source>
        <translation>Anwendungsfall</translation>
    </message>
    <message>
        <source>Within the intervals</source>
        <translation>Innerhalb der Intervalle</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Schlechter</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>No intervals</source>
        <translation>Keine Intervalle</translation>
    </message>
    <message>
        <source>The demo lacks what it tells of findings.</source>
        <translation>Der Demo fehlt, was sie über Feststellungen erzählt.</translation>
    </message>
    <message>
        <source>%1 has agreed to %2 already. Nothing was changed; it can be published.</source>
        <translation>%1 hat %2 schon zugestimmt. Es wurde nichts geändert; die Veröffentlichung ist möglich.</translation>
    </message>
    <message>
        <source>%1 has proposed %2 already. Nothing was changed; it waits for a manager.</source>
        <translation>%1 hat %2 schon vorgeschlagen. Es wurde nichts geändert; die Zustimmung eines Managers steht noch aus.</translation>
    </message>
    <message>
        <source>Nobody is asked yet to agree to %1. Nothing was changed; a model-risk auditor (%2) proposes it.</source>
        <translation>Noch wird niemand um Zustimmung zu %1 gebeten. Es wurde nichts geändert; ein Modellrisiko-Prüfer (%2) schlägt sie vor.</translation>
    </message>
    <message>
        <source>A manager agrees to a policy before releases are judged by it.</source>
        <translation>Ein Manager stimmt einer Richtlinie zu, bevor Releases nach ihr beurteilt werden.</translation>
    </message>
    <message>
        <source>You wrote or proposed %1 yourself, and whoever agrees to it is another person. Nothing was changed. Who may: %2.</source>
        <translation>Sie haben %1 selbst geschrieben oder vorgeschlagen; zustimmen muss eine andere Person. Es wurde nichts geändert. Wer es darf: %2.</translation>
    </message>
    <message>
        <source>No manager was asked to agree to %1. Nothing was published; propose it first. Who may then agree: %2.</source>
        <translation>Kein Manager wurde um Zustimmung zu %1 gebeten. Nichts wurde veröffentlicht; bitte zuerst vorschlagen. Wer dann zustimmen darf: %2.</translation>
    </message>
    <message>
        <source>%1 waits for the agreement of a manager who wrote nothing of it. Nothing was published. Who may agree: %2.</source>
        <translation>Für %1 fehlt die Zustimmung eines Managers, der nichts davon geschrieben hat. Nichts wurde veröffentlicht. Wer zustimmen darf: %2.</translation>
    </message>
    <message>
        <source>You have agreed to %1 yourself, and another person publishes it. Nothing was published. Who may: %2.</source>
        <translation>Sie haben %1 selbst zugestimmt; veröffentlichen muss eine andere Person. Nichts wurde veröffentlicht. Wer es darf: %2.</translation>
    </message>
    <message>
        <source>nobody yet, until an administrator (%1) makes somebody else a manager</source>
        <translation>noch niemand, bis ein Administrator (%1) jemand anderen zum Manager macht</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Zugestimmt</translation>
    </message>
    <message>
        <source>Sending a policy back needs a reason. Nothing was changed.</source>
        <translation>Eine Richtlinie zurückzugeben braucht eine Begründung. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Agree to a policy</source>
        <translation>Einer Richtlinie zustimmen</translation>
    </message>
    <message>
        <source>draft, agreed to</source>
        <translation>Entwurf, zugestimmt</translation>
    </message>
    <message>
        <source>draft, in review</source>
        <translation>Entwurf, in Prüfung</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Zugestimmt von</translation>
    </message>
    <message>
        <source>changed it, so that a manager has to agree anew</source>
        <translation>hat sie geändert, sodass ein Manager erneut zustimmen muss</translation>
    </message>
    <message>
        <source>asked the managers to agree to it</source>
        <translation>hat die Manager um Zustimmung gebeten</translation>
    </message>
    <message>
        <source>agreed to it</source>
        <translation>hat ihr zugestimmt</translation>
    </message>
    <message>
        <source>sent it back</source>
        <translation>hat sie zurückgegeben</translation>
    </message>
    <message>
        <source>since when the roles of %1 people are held: they were last changed before format 19, since which the log covers that</source>
        <translation>seit wann die Rollen von %1 Personen bestehen: Sie wurden zuletzt vor Format 19 geändert, seit dem das Protokoll das abdeckt</translation>
    </message>
    <message>
        <source>Its name was changed without an entry in the log: it is “%1”.</source>
        <translation>Der Name wurde ohne Eintrag im Protokoll geändert: Er lautet „%1“.</translation>
    </message>
    <message>
        <source>1 grave finding</source>
        <translation>1 schwere Feststellung</translation>
    </message>
    <message>
        <source>%1 grave findings</source>
        <translation>%1 schwere Feststellungen</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 Feststellung</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 Feststellungen</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Open the address</source>
        <translation>Adresse öffnen</translation>
    </message>
    <message>
        <source>(%1 more characters, which the command line lists)</source>
        <translation>(%1 weitere Zeichen, die die Befehlszeile ausgibt)</translation>
    </message>
    <message>
        <source>A name or title has at most %1 characters, and this one has %2. Nothing was saved; shorten it.</source>
        <translation>Ein Name oder Titel hat höchstens %1 Zeichen, dieser hat %2. Nichts wurde gespeichert; kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>A text has at most %1 characters, and this one has %2. Nothing was saved; shorten it.</source>
        <translation>Ein Text hat höchstens %1 Zeichen, dieser hat %2. Nichts wurde gespeichert; kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>Decide what is proposed</source>
        <translation>Über Vorgeschlagenes entscheiden</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>how many people</source>
        <translation>wie viele Personen</translation>
    </message>
    <message>
        <source>whom to talk to</source>
        <translation>mit wem man spricht</translation>
    </message>
    <message>
        <source>influence</source>
        <translation>Einfluss</translation>
    </message>
    <message>
        <source>adoption target in %</source>
        <translation>Ziel der Nutzung in %</translation>
    </message>
    <message>
        <source>days between contacts</source>
        <translation>Tage zwischen Kontakten</translation>
    </message>
    <message>
        <source>the runs share no parameter to group them by</source>
        <translation>die Läufe haben keinen gemeinsamen Parameter, nach dem sie gruppiert werden könnten</translation>
    </message>
    <message>
        <source>the runs have no tags in common</source>
        <translation>die Läufe haben keine gemeinsamen Tags</translation>
    </message>
    <message>
        <source>why it has to be decided</source>
        <translation>warum entschieden werden muss</translation>
    </message>
    <message>
        <source>what could be done</source>
        <translation>was man tun könnte</translation>
    </message>
    <message>
        <source>what is decided, and why</source>
        <translation>was entschieden wird und warum</translation>
    </message>
    <message>
        <source>what follows from it</source>
        <translation>was daraus folgt</translation>
    </message>
    <message>
        <source>the effect it is to have</source>
        <translation>die Wirkung, die es haben soll</translation>
    </message>
    <message>
        <source>day to look at it again</source>
        <translation>Tag, an dem man es wieder ansieht</translation>
    </message>
</context>
<context>
    <name>ThingKind</name>
    <message>
        <source>Use case</source>
        <translation>Anwendungsfall</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Feststellung</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Vorschrift</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>User group</source>
        <translation>Nutzergruppe</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Value record</source>
        <translation>Wertnachweis</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>a minute ago</source>
        <translation>vor einer Minute</translation>
    </message>
    <message>
        <source>%1 minutes ago</source>
        <translation>vor %1 Minuten</translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>vor einer Stunde</translation>
    </message>
    <message>
        <source>%1 hours ago</source>
        <translation>vor %1 Stunden</translation>
    </message>
    <message>
        <source>a day ago</source>
        <translation>vor einem Tag</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>vor %1 Tagen</translation>
    </message>
    <message>
        <source>a month ago</source>
        <translation>vor einem Monat</translation>
    </message>
    <message>
        <source>%1 months ago</source>
        <translation>vor %1 Monaten</translation>
    </message>
</context>
<context>
    <name>UnfollowCommand</name>
    <message>
        <source>Says that one wants to hear of a thing only what is meant for oneself.</source>
        <translation>Sagt, dass man von einer Sache nur hören will, was für einen selbst bestimmt ist.</translation>
    </message>
</context>
<context>
    <name>UseCaseEditCommand</name>
    <message>
        <source>Changes what a use case says; what no option names stays. The version that it makes is written.</source>
        <translation>Ändert, was ein Anwendungsfall sagt; was keine Option nennt, bleibt. Die entstandene Version wird ausgegeben.</translation>
    </message>
    <message>
        <source>What it is called.</source>
        <translation>Wie er heißt.</translation>
    </message>
    <message>
        <source>What it is about.</source>
        <translation>Worum es geht.</translation>
    </message>
    <message>
        <source>The decision that it is to make better.</source>
        <translation>Die Entscheidung, die er besser machen soll.</translation>
    </message>
    <message>
        <source>low, medium or high.</source>
        <translation>low, medium oder high.</translation>
    </message>
    <message>
        <source>Tabular, text, images, rules …</source>
        <translation>Tabellen, Text, Bilder, Regeln …</translation>
    </message>
    <message>
        <source>What gets better, by how much.</source>
        <translation>Was um wie viel besser wird.</translation>
    </message>
    <message>
        <source>There is no risk “%1”.</source>
        <translation>Es gibt kein Risiko „%1“.</translation>
    </message>
</context>
<context>
    <name>UseCaseGate</name>
    <message>
        <source>Gate 0: framing</source>
        <translation>Gate 0: Definition</translation>
    </message>
    <message>
        <source>Gate 1: approval</source>
        <translation>Gate 1: Genehmigung</translation>
    </message>
    <message>
        <source>Gate 2: validation</source>
        <translation>Gate 2: Validierung</translation>
    </message>
    <message>
        <source>Gate 3: release</source>
        <translation>Gate 3: Release</translation>
    </message>
</context>
<context>
    <name>UseCaseGatesCommand</name>
    <message>
        <source>Lists what each gate asks of the use cases, what is there and who can supply the rest.</source>
        <translation>Listet auf, was jedes Gate von den Anwendungsfällen verlangt, was vorliegt und wer den Rest liefern kann.</translation>
    </message>
</context>
<context>
    <name>UseCaseMoveCommand</name>
    <message>
        <source>Takes a use case to another state, such as Framed; the gate between them has to pass.</source>
        <translation>Bringt einen Anwendungsfall in einen anderen Zustand, etwa Framed; das Gate dazwischen muss bestanden sein.</translation>
    </message>
    <message>
        <source>Why; some steps need it.</source>
        <translation>Warum; manche Schritte brauchen es.</translation>
    </message>
    <message>
        <source>Why it is put on hold or stopped: no-data, no-value, risk-rejected, no-integration, no-owner, no-adoption or other.</source>
        <translation>Warum er pausiert oder gestoppt wird: no-data, no-value, risk-rejected, no-integration, no-owner, no-adoption oder other.</translation>
    </message>
    <message>
        <source>There is no state “%1”.</source>
        <translation>Es gibt keinen Zustand „%1“.</translation>
    </message>
    <message>
        <source>There is no code “%1”.</source>
        <translation>Es gibt keinen Code „%1“.</translation>
    </message>
</context>
<context>
    <name>UseCaseRequestCommand</name>
    <message>
        <source>Asks whoever may to take a step of a use case.</source>
        <translation>Bittet die dazu Berechtigten, einen Schritt eines Anwendungsfalls zu tun.</translation>
    </message>
    <message>
        <source>What you tell them.</source>
        <translation>Was ihnen mitgeteilt wird.</translation>
    </message>
    <message>
        <source>There is no state “%1”.</source>
        <translation>Es gibt keinen Zustand „%1“.</translation>
    </message>
</context>
<context>
    <name>UseCaseState</name>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Framed</source>
        <translation>Definiert</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Developing</source>
        <translation>In Entwicklung</translation>
    </message>
    <message>
        <source>Validating</source>
        <translation>In Validierung</translation>
    </message>
    <message>
        <source>Releasing</source>
        <translation>Im Release</translation>
    </message>
    <message>
        <source>Operating</source>
        <translation>In Betrieb</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
</context>
<context>
    <name>UseCaseWaiveCommand</name>
    <message>
        <source>Says why a gate is passed without one of the things it asks for.</source>
        <translation>Sagt, warum ein Gate ohne etwas bestanden wird, das es verlangt.</translation>
    </message>
    <message>
        <source>Why; it is needed and kept.</source>
        <translation>Warum; die Begründung ist nötig und wird aufbewahrt.</translation>
    </message>
    <message>
        <source>GATE is G0, G1, G2 or G3.</source>
        <translation>GATE ist G0, G1, G2 oder G3.</translation>
    </message>
</context>
<context>
    <name>UserGroup</name>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Watched at work</source>
        <translation>Bei der Arbeit beobachtet</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Umfrage</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothese</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Anerkannt</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Bestritten</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>stands by the figure</source>
        <translation>steht zu der Zahl</translation>
    </message>
    <message>
        <source>accepts the value</source>
        <translation>erkennt den Wert an</translation>
    </message>
    <message>
        <source>disputes it</source>
        <translation>bestreitet ihn</translation>
    </message>
    <message>
        <source>speaks against the claim</source>
        <translation>widerspricht dem Einwand</translation>
    </message>
    <message>
        <source>decides that the claim holds</source>
        <translation>entscheidet, dass der Einwand zutrifft</translation>
    </message>
    <message>
        <source>decides that the figure stands</source>
        <translation>entscheidet, dass die Zahl bestehen bleibt</translation>
    </message>
</context>
<context>
    <name>ValueAcceptCommand</name>
    <message>
        <source>Accepts what was measured, as the business owner of the use case.</source>
        <translation>Erkennt das Gemessene an, als Fachverantwortlicher des Anwendungsfalls.</translation>
    </message>
    <message>
        <source>Something to say about it.</source>
        <translation>Eine Bemerkung dazu.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
</context>
<context>
    <name>ValueAcknowledgeCommand</name>
    <message>
        <source>Stands by what was measured, in the role acted in: a data scientist and operations, two persons.</source>
        <translation>Steht zu dem Gemessenen, in der Rolle, in der gehandelt wird: ein Data Scientist und der Betrieb, zwei Personen.</translation>
    </message>
    <message>
        <source>Something to say about it.</source>
        <translation>Eine Bemerkung dazu.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
</context>
<context>
    <name>ValueCounterCommand</name>
    <message>
        <source>Speaks against the claim of a dispute, as somebody who stands by the figure.</source>
        <translation>Widerspricht dem Einwand in einem Streitfall, als jemand, der zu der Zahl steht.</translation>
    </message>
    <message>
        <source>What speaks against the claim. Needed.</source>
        <translation>Was gegen den Einwand spricht. Nötig.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>What shows it.</source>
        <translation>Was es belegt.</translation>
    </message>
</context>
<context>
    <name>ValueDecideCommand</name>
    <message>
        <source>Decides a dispute: upheld, and it is measured again, or dismissed, and the figure stands.</source>
        <translation>Entscheidet einen Streitfall: upheld, dann wird neu gemessen, oder dismissed, dann bleibt die Zahl bestehen.</translation>
    </message>
    <message>
        <source>The reason, which is kept. Needed.</source>
        <translation>Die Begründung, die aufbewahrt wird. Nötig.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>DECISION is upheld or dismissed, not “%1”.</source>
        <translation>DECISION ist upheld oder dismissed, nicht „%1“.</translation>
    </message>
</context>
<context>
    <name>ValueDisputeCommand</name>
    <message>
        <source>Disputes what was measured: a claim with its evidence.</source>
        <translation>Bestreitet das Gemessene: ein Einwand mit Nachweis.</translation>
    </message>
    <message>
        <source>What does not hold. Needed.</source>
        <translation>Was nicht zutrifft. Nötig.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>What shows it. Needed.</source>
        <translation>Was es belegt. Nötig.</translation>
    </message>
</context>
<context>
    <name>ValueListCommand</name>
    <message>
        <source>Lists the value records of all use cases: what is expected, what was measured, and who said what of it.</source>
        <translation>Listet die Wertnachweise aller Anwendungsfälle auf: was erwartet wird, was gemessen wurde und wer was dazu gesagt hat.</translation>
    </message>
</context>
<context>
    <name>ValueMeasureCommand</name>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>Records what a use case was found to earn, and stands by it in the role acted in.</source>
        <translation>Hält fest, was ein Anwendungsfall nachweislich einbringt, und steht dafür in der Rolle ein, in der gehandelt wird.</translation>
    </message>
    <message>
        <source>The first day of the period. Needed.</source>
        <translation>Der erste Tag des Zeitraums. Erforderlich.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>TAG</translation>
    </message>
    <message>
        <source>The day on which it had ended. Needed.</source>
        <translation>Der Tag, an dem es zu Ende war. Nötig.</translation>
    </message>
    <message>
        <source>Where the figure comes from. Needed.</source>
        <translation>Woher die Zahl stammt. Erforderlich.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>low, medium or high; medium unless said otherwise.</source>
        <translation>low, medium oder high; medium, wenn nichts anderes angegeben ist.</translation>
    </message>
    <message>
        <source>WORD</source>
        <translation>WORT</translation>
    </message>
    <message>
        <source>What may not be concluded from it.</source>
        <translation>Was daraus nicht geschlossen werden darf.</translation>
    </message>
    <message>
        <source>Say the period with --from DAY --to DAY, and a confidence of low, medium or high.</source>
        <translation>Den Zeitraum mit --from TAG --to TAG angeben und eine Konfidenz von low, medium oder high.</translation>
    </message>
</context>
<context>
    <name>ValueProposeCommand</name>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>Writes down what a use case is to earn; the key of the value record is written.</source>
        <translation>Hält fest, was ein Anwendungsfall einbringen soll; der Schlüssel des Wertnachweises wird ausgegeben.</translation>
    </message>
    <message>
        <source>What shows the value. Needed.</source>
        <translation>Was den Wert zeigt. Erforderlich.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>What is to be reached; more is better. Needed.</source>
        <translation>Was erreicht werden soll; mehr ist besser. Erforderlich.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>ZAHL</translation>
    </message>
    <message>
        <source>Of the target.</source>
        <translation>Des Zielwerts.</translation>
    </message>
    <message>
        <source>How one will know what would have been without it. Needed.</source>
        <translation>Woran zu erkennen ist, was ohne ihn gewesen wäre. Erforderlich.</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>Recomputes the audit log and compares everything it covers with the project&apos;s rows.</source>
        <translation>Berechnet das Audit-Protokoll neu und vergleicht alles, was es abdeckt, mit den Zeilen des Projekts.</translation>
    </message>
    <message>
        <source>Prove that the log is a later state of the one that a checkpoint in this file is of.</source>
        <translation>Beweisen, dass das Protokoll ein späterer Stand dessen ist, zu dem der Prüfpunkt in dieser Datei gehört.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Wird verifiziert</translation>
    </message>
    <message>
        <source>The checkpoint is signed by nobody whom the project knows.</source>
        <translation>Den Prüfpunkt hat niemand unterschrieben, den das Projekt kennt.</translation>
    </message>
    <message>
        <source>The checkpoint is signed by %1.</source>
        <translation>Den Prüfpunkt hat unterschrieben: %1.</translation>
    </message>
    <message>
        <source>If that has a reason, say it: assay-cli restored PROJECT --reason TEXT</source>
        <translation>Wenn das einen Grund hat, sagen Sie ihn: assay-cli restored PROJECT --reason TEXT</translation>
    </message>
    <message>
        <source>Verified.</source>
        <translation>Verifiziert.</translation>
    </message>
    <message>
        <source>NOT verified.</source>
        <translation>NICHT verifiziert.</translation>
    </message>
    <message>
        <source>Log size: %1</source>
        <translation>Protokollgröße: %1</translation>
    </message>
    <message>
        <source>Log root: %1</source>
        <translation>Protokollwurzel: %1</translation>
    </message>
    <message>
        <source>Compared with the log: %1 things, %2 metric points.</source>
        <translation>Mit dem Protokoll verglichen: %1 Objekte, %2 Metrikpunkte.</translation>
    </message>
    <message>
        <source>Signatures checked: %1</source>
        <translation>Geprüfte Unterschriften: %1</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>Eintrag %1: %2</translation>
    </message>
    <message>
        <source>And %1 more entries.</source>
        <translation>Und %1 weitere Einträge.</translation>
    </message>
    <message>
        <source>Not checked: %1.</source>
        <translation>Nicht geprüft: %1.</translation>
    </message>
</context>
<context>
    <name>VerifyReceiptCommand</name>
    <message>
        <source>Checks the receipt of a sign-off, by itself, against its project or against a checkpoint that was kept: exit code 0 only where all of it holds and its signer is known.</source>
        <translation>Prüft die Quittung einer Abzeichnung, für sich allein, gegen ihr Projekt oder gegen einen aufbewahrten Prüfpunkt: Exit-Code 0 nur, wenn alles stimmt und bekannt ist, wer signiert hat.</translation>
    </message>
    <message>
        <source>The project: its log has to begin with that of the receipt and to have the decision still.</source>
        <translation>Das Projekt: Sein Protokoll muss mit dem der Quittung beginnen und die Entscheidung noch enthalten.</translation>
    </message>
    <message>
        <source>A file with a checkpoint that was kept: it has to be of the same log. Without the project that can be told of one with as many entries only.</source>
        <translation>Eine Datei mit einem aufbewahrten Prüfpunkt: Er muss zum selben Protokoll gehören. Ohne das Projekt lässt sich das nur bei gleicher Zahl von Einträgen sagen.</translation>
    </message>
    <message>
        <source>A file with the fingerprints of the keys that count, one a line.</source>
        <translation>Eine Datei mit den Fingerabdrücken der Schlüssel, die zählen, einer pro Zeile.</translation>
    </message>
    <message>
        <source>A file with roots (PEM) of time-stamping authorities: the decision has to be stamped by one behind them.</source>
        <translation>Eine Datei mit Wurzelzertifikaten (PEM) von Zeitstempeldiensten: Die Entscheidung muss einen Zeitstempel von einem Dienst haben, hinter dem eines davon steht.</translation>
    </message>
    <message>
        <source>The receipt holds.</source>
        <translation>Die Quittung stimmt.</translation>
    </message>
    <message>
        <source>The receipt does NOT hold.</source>
        <translation>Die Quittung stimmt NICHT.</translation>
    </message>
</context>
<context>
    <name>VerifyReleaseCommand</name>
    <message>
        <source>Checks a package of a release, without a project: exit code 0 only where all of it holds and its signers are trusted.</source>
        <translation>Prüft das Paket eines Releases, ohne Projekt: Rückgabewert 0 nur, wenn alles darin stimmt und seinen Unterzeichnenden vertraut wird.</translation>
    </message>
    <message>
        <source>A file with the fingerprints of the keys that count, one a line.</source>
        <translation>Eine Datei mit den Fingerabdrücken der Schlüssel, die zählen, einer pro Zeile.</translation>
    </message>
    <message>
        <source>A file with the certificates (PEM) of authorities whose word on keys counts.</source>
        <translation>Eine Datei mit den Zertifikaten (PEM) der Stellen, deren Wort über Schlüssel zählt.</translation>
    </message>
    <message>
        <source>A file with roots (PEM) of time-stamping authorities: each decision has to be stamped by one behind them, and certificates are judged as of that time.</source>
        <translation>Eine Datei mit Wurzelzertifikaten (PEM) von Zeitstempeldiensten: Jede Entscheidung muss einen Zeitstempel von einem Dienst haben, hinter dem eines davon steht; Zertifikate werden nach diesem Zeitpunkt beurteilt.</translation>
    </message>
    <message>
        <source>Take a package without the files of the model and of the evidence.</source>
        <translation>Ein Paket auch ohne die Dateien des Modells und der Nachweise annehmen.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Wird verifiziert</translation>
    </message>
    <message>
        <source>The package holds.</source>
        <translation>Das Paket hält der Prüfung stand.</translation>
    </message>
    <message>
        <source>The package does NOT hold.</source>
        <translation>Das Paket hält der Prüfung NICHT stand.</translation>
    </message>
</context>
<context>
    <name>ViewExportCommand</name>
    <message>
        <source>Prints a saved view, which is named by its id or its name, as a text that view import reads.</source>
        <translation>Gibt eine gesicherte Ansicht, genannt mit Kennung oder Name, als Text aus, den view import liest.</translation>
    </message>
</context>
<context>
    <name>ViewImportCommand</name>
    <message>
        <source>Saves a view that view export or the window wrote as a text.</source>
        <translation>Sichert eine Ansicht, die view export oder das Fenster als Text geschrieben hat.</translation>
    </message>
    <message>
        <source>Everybody finds the view; otherwise only who saves it.</source>
        <translation>Alle finden die Ansicht; sonst nur, wer sie sichert.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Nothing was saved.</source>
        <translation>%1 ist nicht lesbar: %2. Nichts wurde gesichert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is saved: %2</source>
        <translation>„%1“ ist gesichert: %2</translation>
    </message>
</context>
<context>
    <name>ViewListCommand</name>
    <message>
        <source>Lists the saved views of a project, those of all people.</source>
        <translation>Listet die gesicherten Ansichten eines Projekts, die aller Personen.</translation>
    </message>
</context>
<context>
    <name>WatchCommand</name>
    <message>
        <source>Follows a source that is being written, until Ctrl+C; what is new is in the project within 2 s.</source>
        <translation>Verfolgt eine Quelle, die geschrieben wird, bis Strg+C; Neues ist binnen 2 s im Projekt.</translation>
    </message>
    <message>
        <source>Following %1 (%2); Ctrl+C ends it.</source>
        <translation>Verfolge %1 (%2); Strg+C beendet es.</translation>
    </message>
    <message>
        <source>%1 new points, %2 new runs, %3 runs changed</source>
        <translation>%1 neue Punkte, %2 neue Läufe, %3 geänderte Läufe</translation>
    </message>
    <message>
        <source>Not read: %1: %2</source>
        <translation>Nicht gelesen: %1: %2</translation>
    </message>
</context>
<context>
    <name>YamlParser</name>
    <message>
        <source>Line %1, byte %2: %3</source>
        <translation>Zeile %1, Byte %2: %3</translation>
    </message>
    <message>
        <source>this is not YAML (%1).</source>
        <translation>das ist kein YAML (%1).</translation>
    </message>
    <message>
        <source>the text is longer than the limit of %1 bytes.</source>
        <translation>der Text ist länger als die Grenze von %1 Byte.</translation>
    </message>
    <message>
        <source>this is not UTF-8.</source>
        <translation>das ist kein UTF-8.</translation>
    </message>
    <message>
        <source>a second document begins here.</source>
        <translation>hier beginnt ein zweites Dokument.</translation>
    </message>
    <message>
        <source>there are more than %1 values.</source>
        <translation>es sind mehr als %1 Werte.</translation>
    </message>
    <message>
        <source>anchors are not read.</source>
        <translation>Anker werden nicht gelesen.</translation>
    </message>
    <message>
        <source>tags of other languages are not read.</source>
        <translation>Tags anderer Sprachen werden nicht gelesen.</translation>
    </message>
    <message>
        <source>values are nested deeper than %1 levels.</source>
        <translation>die Werte sind tiefer als %1 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>aliases are not read.</source>
        <translation>Aliasse werden nicht gelesen.</translation>
    </message>
    <message>
        <source>a value is expected here.</source>
        <translation>hier wird ein Wert erwartet.</translation>
    </message>
    <message>
        <source>a name must be plain or quoted text.</source>
        <translation>ein Name muss einfacher Text oder Text in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; appears twice.</source>
        <translation>der Name &quot;%1&quot; kommt zweimal vor.</translation>
    </message>
</context>
<context>
    <name>assay</name>
    <message>
        <source>How many people they are.</source>
        <translation>Wie viele Personen es sind.</translation>
    </message>
    <message>
        <source>Whom to talk to.</source>
        <translation>Mit wem zu sprechen ist.</translation>
    </message>
    <message>
        <source>low, medium or high.</source>
        <translation>low, medium oder high.</translation>
    </message>
    <message>
        <source>The share of their decisions to be taken with the model, 0 to 1.</source>
        <translation>Der Anteil ihrer Entscheidungen, der mit dem Modell getroffen werden soll, 0 bis 1.</translation>
    </message>
    <message>
        <source>The days between contacts that are agreed.</source>
        <translation>Die vereinbarten Tage zwischen den Kontakten.</translation>
    </message>
</context>
<context>
    <name>assay::AcceptanceForm</name>
    <message>
        <source>Offer to bear it</source>
        <translation>Anbieten, es zu tragen</translation>
    </message>
    <message>
        <source>Bear the risk of %1</source>
        <translation>Das Risiko von %1 tragen</translation>
    </message>
    <message>
        <source>You answer for the risk until that day, once a model-risk auditor agrees. Then the finding is open again by itself.</source>
        <translation>Sie stehen bis zu diesem Tag für das Risiko ein, sobald ein Modellrisiko-Prüfer zustimmt. Danach ist die Feststellung von selbst wieder offen.</translation>
    </message>
    <message>
        <source>Why it can be borne, for everybody who reads the log</source>
        <translation>Warum es tragbar ist, für alle, die das Protokoll lesen</translation>
    </message>
    <message>
        <source>Until, as in 2027-01-31</source>
        <translation>Bis, etwa 2027-01-31</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>To bear a risk needs a reason.</source>
        <translation>Ein Risiko zu tragen braucht eine Begründung.</translation>
    </message>
    <message>
        <source>It ends on a day in the future.</source>
        <translation>Es endet an einem Tag in der Zukunft.</translation>
    </message>
</context>
<context>
    <name>assay::ActingPerson</name>
    <message>
        <source>%1 · staged</source>
        <translation>%1 · gestellt</translation>
    </message>
    <message>
        <source>Reading people</source>
        <translation>Personen werden gelesen</translation>
    </message>
    <message>
        <source>Act as %1, %2</source>
        <translation>Handeln als %1, %2</translation>
    </message>
</context>
<context>
    <name>assay::AdoptionForm</name>
    <message>
        <source>How much is it used?</source>
        <translation>Wie viel wird es genutzt?</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Group of users</source>
        <translation>Nutzergruppe</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>Ab dem Tag</translation>
    </message>
    <message>
        <source>To the day, which had ended</source>
        <translation>Bis zu dem Tag, der zu Ende war</translation>
    </message>
    <message>
        <source>Decisions that could have been taken with it</source>
        <translation>Entscheidungen, die damit hätten getroffen werden können</translation>
    </message>
    <message>
        <source>Of those, taken with it</source>
        <translation>Davon damit getroffen</translation>
    </message>
    <message>
        <source>Of those, against what it recommended</source>
        <translation>Davon entgegen der Empfehlung</translation>
    </message>
    <message>
        <source>Why people went against it</source>
        <translation>Warum davon abgewichen wurde</translation>
    </message>
    <message>
        <source>The window is two days, such as 2026-07-01 and 2026-10-01, the later one second.</source>
        <translation>Das Fenster besteht aus zwei Tagen, etwa 2026-07-01 und 2026-10-01, der spätere an zweiter Stelle.</translation>
    </message>
    <message>
        <source>No more can be used than could have been, and no more overridden than used.</source>
        <translation>Es kann nicht mehr genutzt worden sein, als möglich war, und nicht mehr übergangen als genutzt.</translation>
    </message>
</context>
<context>
    <name>assay::AdoptionView</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Anwendungsfall</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Adoption by group, last window</source>
        <translation>Nutzung je Gruppe, letztes Fenster</translation>
    </message>
    <message>
        <source>Adoption, window by window</source>
        <translation>Nutzung, Fenster für Fenster</translation>
    </message>
    <message>
        <source>Record adoption…</source>
        <translation>Nutzung erfassen…</translation>
    </message>
    <message>
        <source>Nobody was counted yet</source>
        <translation>Noch niemand wurde gezählt</translation>
    </message>
    <message>
        <source>Adoption counts the decisions that a group of users could have taken with the model, and those that it took. Groups are written down on the page of their use case.</source>
        <translation>Die Nutzung zählt die Entscheidungen, die eine Nutzergruppe mit dem Modell hätte treffen können, und die, die sie damit getroffen hat. Gruppen werden auf der Seite ihres Anwendungsfalls festgehalten.</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>No group&apos;s decisions were counted by then, so there is no share to show.</source>
        <translation>Bis dahin wurden von keiner Gruppe Entscheidungen gezählt, daher gibt es keinen Anteil zu zeigen.</translation>
    </message>
    <message>
        <source>%1 (below)</source>
        <translation>%1 (darunter)</translation>
    </message>
    <message>
        <source>Decisions taken with the model, % of those that could have been</source>
        <translation>Mit dem Modell getroffene Entscheidungen, % der möglichen</translation>
    </message>
    <message>
        <source>each reached its agreed share</source>
        <translation>jede hat ihren vereinbarten Anteil erreicht</translation>
    </message>
    <message>
        <source>below the agreed share: %1</source>
        <translation>unter dem vereinbarten Anteil: %1</translation>
    </message>
    <message>
        <source>This is the past, which nobody can change; go back to now.</source>
        <translation>Dies ist die Vergangenheit, die niemand ändern kann; zurück zu jetzt wechseln.</translation>
    </message>
    <message>
        <source>There is no group of users yet; write one down on the page of its use case.</source>
        <translation>Es gibt noch keine Nutzergruppe; eine auf der Seite ihres Anwendungsfalls festhalten.</translation>
    </message>
    <message>
        <source>Groups counted: %1; the last window of each</source>
        <translation>Gezählte Gruppen: %1; von jeder das letzte Fenster</translation>
    </message>
</context>
<context>
    <name>assay::AgeingPlot</name>
    <message>
        <source>Age of the work under way</source>
        <translation>Alter der laufenden Arbeit</translation>
    </message>
    <message>
        <source>Days in the state</source>
        <translation>Tage im Zustand</translation>
    </message>
    <message>
        <source>State, n under way</source>
        <translation>Zustand, n in Arbeit</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1  %2 d</source>
        <translation>%1  %2 d</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>50 / 85 / 95 % within %1 / %2 / %3 d, n = %4</source>
        <translation>50 / 85 / 95 % innerhalb von %1 / %2 / %3 d, n = %4</translation>
    </message>
    <message>
        <source>too few are done with it: n = %1</source>
        <translation>zu wenige sind damit fertig: n = %1</translation>
    </message>
</context>
<context>
    <name>assay::ArchiveForm</name>
    <message>
        <source>Archive %1</source>
        <translation>%1 archivieren</translation>
    </message>
    <message>
        <source>Nothing is removed: archived runs keep all they logged, are listed under “Archived”, and can be restored there.</source>
        <translation>Nichts wird entfernt: Archivierte Läufe behalten alles Protokollierte, stehen unter „Archiviert“ und lassen sich dort wiederherstellen.</translation>
    </message>
    <message>
        <source>Reason, for everybody who reads the log (may be empty)</source>
        <translation>Grund, für alle, die das Protokoll lesen (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
</context>
<context>
    <name>assay::AsOfForm</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The portfolio as it was</source>
        <translation>Das Portfolio, wie es war</translation>
    </message>
    <message>
        <source>Stages, figures and values as the log had them at the end of a day, UTC. What texts say, and who people are, stays as of now.</source>
        <translation>Phasen, Zahlen und Werte, wie sie das Protokoll am Ende eines Tages (UTC) enthielt. Was Texte sagen und wer Personen sind, bleibt auf dem Stand von jetzt.</translation>
    </message>
    <message>
        <source>Day, such as 2026-06-30</source>
        <translation>Tag, etwa 2026-06-30</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A day until today is needed, written as year-month-day.</source>
        <translation>Nötig ist ein Tag bis heute, geschrieben als Jahr-Monat-Tag.</translation>
    </message>
</context>
<context>
    <name>assay::AssuranceView</name>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>%1 (staged)</source>
        <translation>%1 (gestellt)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>Blockiert durch</translation>
    </message>
    <message>
        <source>Which stage is listed</source>
        <translation>Welche Phase aufgelistet wird</translation>
    </message>
    <message>
        <source>Nothing has to get better</source>
        <translation>Nichts muss besser werden</translation>
    </message>
    <message>
        <source>Defects and efficiency items appear here from tasks, findings, failed tests and feedback. Make a task of one of these kinds to begin.</source>
        <translation>Mängel und Effizienzpunkte erscheinen hier aus Aufgaben, Feststellungen, fehlgeschlagenen Tests und Rückmeldungen. Zum Anfangen eine Aufgabe einer dieser Arten anlegen.</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>Neue Aufgabe…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Task from it…</source>
        <translation>Aufgabe daraus…</translation>
    </message>
    <message>
        <source>From the one that is chosen</source>
        <translation>Aus dem gewählten Eintrag</translation>
    </message>
    <message>
        <source>What has to get better</source>
        <translation>Was besser werden muss</translation>
    </message>
    <message>
        <source>Reading what has to get better</source>
        <translation>Was besser werden muss, wird gelesen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>Blockiert: %1</translation>
    </message>
    <message>
        <source>Choose what to make a task from first.</source>
        <translation>Zuerst wählen, woraus eine Aufgabe werden soll.</translation>
    </message>
</context>
<context>
    <name>assay::AttendanceForm</name>
    <message>
        <source>Who was there when %1 was framed</source>
        <translation>Wer bei der Definition von %1 dabei war</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>User groups</source>
        <translation>Nutzergruppen</translation>
    </message>
    <message>
        <source>No user group is named yet; the tab Users adds one.</source>
        <translation>Noch ist keine Nutzergruppe benannt; im Tab „Nutzer“ lässt sich eine hinzufügen.</translation>
    </message>
    <message>
        <source>People of the project</source>
        <translation>Personen des Projekts</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Wer dabei war</translation>
    </message>
</context>
<context>
    <name>assay::AuthorityCard</name>
    <message>
        <source>Subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>%1, by %2: %3</source>
        <translation>%1, von %2: %3</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Ihr Schlüssel</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>auf diesem Rechner</translation>
    </message>
    <message>
        <source>not on this machine: it certifies where its file is</source>
        <translation>nicht auf diesem Rechner: sie zertifiziert dort, wo ihre Datei ist</translation>
    </message>
    <message>
        <source>Found…</source>
        <translation>Gründen…</translation>
    </message>
    <message>
        <source>Accept an organisation&apos;s…</source>
        <translation>Die einer Organisation akzeptieren…</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>They say by certificates whose key is whose. Who checks this project&apos;s signatures has to know them from elsewhere.</source>
        <translation>Sie sagen durch Zertifikate, wem welcher Schlüssel gehört. Wer die Signaturen dieses Projekts prüft, muss sie aus anderer Quelle kennen.</translation>
    </message>
    <message>
        <source>Found the project&apos;s authority</source>
        <translation>Die Stelle des Projekts gründen</translation>
    </message>
    <message>
        <source>None yet: no key can be certified, so that no signature counts.</source>
        <translation>Noch keine: Es kann kein Schlüssel zertifiziert werden, daher zählt keine Signatur.</translation>
    </message>
    <message>
        <source>The project has its authority. Retire it before you found another.</source>
        <translation>Das Projekt hat seine Stelle. Diese stilllegen, bevor eine andere gegründet wird.</translation>
    </message>
    <message>
        <source>The project&apos;s own authority, whose key is made on this machine</source>
        <translation>Die eigene Stelle des Projekts, deren Schlüssel auf diesem Rechner erzeugt wird</translation>
    </message>
    <message>
        <source>By its root certificate, from a file</source>
        <translation>Über ihr Wurzelzertifikat aus einer Datei</translation>
    </message>
    <message>
        <source>of the project</source>
        <translation>des Projekts</translation>
    </message>
    <message>
        <source>of an organisation</source>
        <translation>einer Organisation</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>stillgelegt</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Stilllegen…</translation>
    </message>
    <message>
        <source>Retire %1</source>
        <translation>%1 stilllegen</translation>
    </message>
</context>
<context>
    <name>assay::AuthorityForm</name>
    <message>
        <source>Found the project&apos;s authority</source>
        <translation>Die Stelle des Projekts gründen</translation>
    </message>
    <message>
        <source>Found the authority</source>
        <translation>Die Stelle gründen</translation>
    </message>
    <message>
        <source>It says by certificates whose key is whose in this project. Its key becomes an encrypted file in %1; who has that file and its passphrase can certify. It is not your own key: you sign nothing else with it.</source>
        <translation>Sie sagt durch Zertifikate, wem in diesem Projekt welcher Schlüssel gehört. Ihr Schlüssel wird eine verschlüsselte Datei in %1; wer diese Datei und ihre Passphrase hat, kann zertifizieren. Er ist nicht Ihr eigener Schlüssel: Sie signieren sonst nichts damit.</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahre</translation>
    </message>
    <message>
        <source>Name, as certificates have it</source>
        <translation>Name, wie er in Zertifikaten steht</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Gültig für</translation>
    </message>
    <message>
        <source>Passphrase of its key</source>
        <translation>Passphrase ihres Schlüssels</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>An authority needs a name.</source>
        <translation>Eine Stelle braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>assay::AxesPanel</name>
    <message>
        <source>Logarithmic x axis</source>
        <translation>Logarithmische x-Achse</translation>
    </message>
    <message>
        <source>Leave outliers out</source>
        <translation>Ausreißer weglassen</translation>
    </message>
    <message>
        <source>X axis</source>
        <translation>x-Achse</translation>
    </message>
    <message>
        <source>X: step</source>
        <translation>x: Schritt</translation>
    </message>
    <message>
        <source>X: wall time</source>
        <translation>x: Uhrzeit</translation>
    </message>
    <message>
        <source>X: relative</source>
        <translation>x: relativ</translation>
    </message>
    <message>
        <source>X: another metric</source>
        <translation>x: andere Metrik</translation>
    </message>
    <message>
        <source>Time since the run&apos;s first point</source>
        <translation>Zeit seit dem ersten Punkt des Laufs</translation>
    </message>
    <message>
        <source>Metric on the x axis</source>
        <translation>Metrik auf der x-Achse</translation>
    </message>
    <message>
        <source>Y axis</source>
        <translation>y-Achse</translation>
    </message>
    <message>
        <source>Y: linear</source>
        <translation>y: linear</translation>
    </message>
    <message>
        <source>Y: log</source>
        <translation>y: log</translation>
    </message>
    <message>
        <source>The y axis shows the 5th to the 95th percentile of what is in view; arrows at the edge mark what lies beyond.</source>
        <translation>Die y-Achse zeigt das 5. bis 95. Perzentil des Sichtbaren; Pfeile am Rand markieren, was darüber hinausgeht.</translation>
    </message>
    <message>
        <source>By step</source>
        <translation>Nach Schritt</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Nach Uhrzeit</translation>
    </message>
    <message>
        <source>By duration</source>
        <translation>Nach Dauer</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Nach %1</translation>
    </message>
    <message>
        <source>log x</source>
        <translation>x log</translation>
    </message>
    <message>
        <source>log y</source>
        <translation>y log</translation>
    </message>
</context>
<context>
    <name>assay::BandPlot</name>
    <message>
        <source>Bands over time</source>
        <translation>Bänder im Zeitverlauf</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
</context>
<context>
    <name>assay::Banner</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>assay::BarPlot</name>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Bars of %1</source>
        <translation>Balken von %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
</context>
<context>
    <name>assay::BeginReleaseForm</name>
    <message>
        <source>Begin the release</source>
        <translation>Das Release beginnen</translation>
    </message>
    <message>
        <source>A new name, or a model that there is</source>
        <translation>Ein neuer Name oder ein vorhandenes Modell</translation>
    </message>
    <message>
        <source>Register the model of %1</source>
        <translation>Das Modell von %1 registrieren</translation>
    </message>
    <message>
        <source>It becomes the next version of its model, and a release of that begins: what the project knows of the run – commit, parameters, data, files – is taken over.</source>
        <translation>Daraus wird die nächste Version des Modells, und ein Release davon beginnt: Was das Projekt über den Lauf weiß – Commit, Parameter, Daten, Dateien –, wird übernommen.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Begin a release of an imported version</source>
        <translation>Ein Release einer importierten Version beginnen</translation>
    </message>
    <message>
        <source>What the project knows of the run that made the version is taken over. A model that no source registered is registered from its run, on the page Data science.</source>
        <translation>Was das Projekt über den Lauf weiß, aus dem die Version entstand, wird übernommen. Ein Modell, das keine Quelle registriert hat, wird aus seinem Lauf registriert, auf der Seite Data Science.</translation>
    </message>
    <message>
        <source>The use case of the run&apos;s experiment</source>
        <translation>Der Anwendungsfall des Experiments, zu dem der Lauf gehört</translation>
    </message>
    <message>
        <source>As the use case says, where left empty</source>
        <translation>Wie der Anwendungsfall sagt, wenn leer gelassen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Anwendungsfall</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Reading models</source>
        <translation>Modelle werden gelesen</translation>
    </message>
    <message>
        <source>Every version that was imported is a release already.</source>
        <translation>Jede importierte Version ist schon ein Release.</translation>
    </message>
    <message>
        <source>There is no version to begin a release of.</source>
        <translation>Es gibt keine Version, für die ein Release begonnen werden kann.</translation>
    </message>
    <message>
        <source>A version needs its model&apos;s name, without “@”.</source>
        <translation>Eine Version braucht den Namen ihres Modells, ohne „@“.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
</context>
<context>
    <name>assay::BlockEditor</name>
    <message>
        <source>Text of the report, Markdown</source>
        <translation>Text des Berichts, Markdown</translation>
    </message>
    <message>
        <source># Heading, *emphasis*, **strong**, `code`, - lists, &gt; quotes. Ctrl+Return keeps it, Escape drops it.</source>
        <translation># Überschrift, *betont*, **stark**, `Code`, - Listen, &gt; Zitate. Strg+Eingabe behält es, Escape verwirft es.</translation>
    </message>
</context>
<context>
    <name>assay::BoardColumn</name>
    <message>
        <source>1 card</source>
        <translation>1 Karte</translation>
    </message>
    <message>
        <source>%1 cards</source>
        <translation>%1 Karten</translation>
    </message>
</context>
<context>
    <name>assay::BoxPlot</name>
    <message>
        <source>Boxes</source>
        <translation>Boxplots</translation>
    </message>
    <message>
        <source>Boxes of %1</source>
        <translation>Boxplots von %1</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>Median %1</translation>
    </message>
    <message>
        <source>quartiles %1 to %2</source>
        <translation>Quartile %1 bis %2</translation>
    </message>
    <message>
        <source>whiskers %1 to %2</source>
        <translation>Whisker %1 bis %2</translation>
    </message>
</context>
<context>
    <name>assay::BriefView</name>
    <message>
        <source>Frozen briefs</source>
        <translation>Eingefrorene Kurzberichte</translation>
    </message>
    <message>
        <source>Freeze a brief</source>
        <translation>Kurzbericht einfrieren</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Als HTML speichern…</translation>
    </message>
    <message>
        <source>No brief was frozen yet</source>
        <translation>Noch wurde kein Kurzbericht eingefroren</translation>
    </message>
    <message>
        <source>A brief is one page for the management: figures, decisions asked, changes, risks and value. Once frozen it opens the same for ever.</source>
        <translation>Ein Kurzbericht ist eine Seite für das Management: Zahlen, erbetene Entscheidungen, Änderungen, Risiken und Wert. Einmal eingefroren, öffnet er sich für immer gleich.</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Kurzbericht</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Frozen by</source>
        <translation>Eingefroren von</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>Kurzberichte</translation>
    </message>
    <message>
        <source>The chosen brief</source>
        <translation>Der gewählte Kurzbericht</translation>
    </message>
    <message>
        <source>Stores what is known now, with its digest</source>
        <translation>Speichert, was jetzt bekannt ist, mit Prüfsumme</translation>
    </message>
    <message>
        <source>Reading the briefs</source>
        <translation>Kurzberichte werden gelesen</translation>
    </message>
    <message>
        <source>Freezing a brief</source>
        <translation>Kurzbericht wird eingefroren</translation>
    </message>
    <message>
        <source>Save the brief</source>
        <translation>Kurzbericht speichern</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
</context>
<context>
    <name>assay::CalendarModel</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Woche %1</translation>
    </message>
</context>
<context>
    <name>assay::CertificateForm</name>
    <message>
        <source>%1 cannot be read: %2. Nothing was changed.</source>
        <translation>%1 kann nicht gelesen werden: %2. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is too large for a file of certificates. Nothing was changed.</source>
        <translation>%1 ist zu groß für eine Zertifikatsdatei. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Certifies others</source>
        <translation>Zertifiziert andere</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Others in the file</source>
        <translation>Weitere in der Datei</translation>
    </message>
    <message>
        <source>Accept an organisation&apos;s authority</source>
        <translation>Die Stelle einer Organisation akzeptieren</translation>
    </message>
    <message>
        <source>Accept the authority</source>
        <translation>Die Stelle akzeptieren</translation>
    </message>
    <message>
        <source>Keys that this authority certifies count in this project from now on. Compare the SHA-256 with what the organisation says of its root.</source>
        <translation>Schlüssel, die diese Stelle zertifiziert, zählen in diesem Projekt von jetzt an. Vergleichen Sie die SHA-256 mit der Angabe der Organisation zu ihrer Wurzel.</translation>
    </message>
    <message>
        <source>Note a certificate for the key %1… of %2</source>
        <translation>Ein Zertifikat für den Schlüssel %1… von %2 vermerken</translation>
    </message>
    <message>
        <source>Note the certificate</source>
        <translation>Das Zertifikat vermerken</translation>
    </message>
    <message>
        <source>It counts where it is of this key and person, and an authority that the project accepts stands behind it.</source>
        <translation>Es zählt, wenn es zu diesem Schlüssel und dieser Person gehört und eine Stelle dahintersteht, die das Projekt akzeptiert.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1… wird gelesen</translation>
    </message>
    <message>
        <source>Reading a certificate</source>
        <translation>Zertifikat wird gelesen</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Die Datei wird gelesen.</translation>
    </message>
</context>
<context>
    <name>assay::CertifyForm</name>
    <message>
        <source>Certify a key of %1</source>
        <translation>Einen Schlüssel von %1 zertifizieren</translation>
    </message>
    <message>
        <source>Certify the key</source>
        <translation>Den Schlüssel zertifizieren</translation>
    </message>
    <message>
        <source>Your certificate says that this key is the one of %1. Ask them for its fingerprint in a way in which you know them, such as by telephone, and compare:</source>
        <translation>Ihr Zertifikat sagt, dass dieser Schlüssel %1 gehört. Fragen Sie dort auf einem Weg, auf dem Sie die Person erkennen, etwa am Telefon, nach dem Fingerabdruck und vergleichen Sie:</translation>
    </message>
    <message>
        <source>Valid to the end of</source>
        <translation>Gültig bis Ende von</translation>
    </message>
    <message>
        <source>Passphrase of the authority “%1”</source>
        <translation>Passphrase der Stelle „%1“</translation>
    </message>
    <message>
        <source>The key of the authority has no file on this machine, in %1. Certify where it is, or bring the file here.</source>
        <translation>Der Schlüssel der Stelle hat auf diesem Rechner keine Datei in %1. Dort zertifizieren, wo sie ist, oder die Datei hierher bringen.</translation>
    </message>
    <message>
        <source>The key of the authority has no file on this machine.</source>
        <translation>Der Schlüssel der Stelle hat auf diesem Rechner keine Datei.</translation>
    </message>
    <message>
        <source>Write the last day on which it is valid as in 2027-01-31.</source>
        <translation>Den letzten Tag, an dem es gültig ist, wie 2027-01-31 schreiben.</translation>
    </message>
    <message>
        <source>The passphrase of the authority is missing.</source>
        <translation>Die Passphrase der Stelle fehlt.</translation>
    </message>
</context>
<context>
    <name>assay::ChartBook</name>
    <message>
        <source>Saving %1</source>
        <translation>%1 wird gespeichert</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
</context>
<context>
    <name>assay::ChartControls</name>
    <message>
        <source>Linked</source>
        <translation>Gekoppelt</translation>
    </message>
    <message>
        <source>Search metrics</source>
        <translation>Metriken suchen</translation>
    </message>
    <message>
        <source>A regular expression over the names of metrics: loss|auc, ^train/</source>
        <translation>Ein regulärer Ausdruck über die Metriknamen: loss|auc, ^train/</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>What the axes of all charts show</source>
        <translation>Was die Achsen aller Diagramme zeigen</translation>
    </message>
    <message>
        <source>What a line stands for, and what its colour tells</source>
        <translation>Wofür eine Linie steht und was ihre Farbe sagt</translation>
    </message>
    <message>
        <source>All charts zoom together (L)</source>
        <translation>Alle Diagramme zoomen gemeinsam (L)</translation>
    </message>
    <message>
        <source>The values at the cursor, or over a selected stretch, as a table (V)</source>
        <translation>Die Werte am Zeiger oder über einen gewählten Abschnitt als Tabelle (V)</translation>
    </message>
    <message>
        <source>Smoothing %1</source>
        <translation>Glättung %1</translation>
    </message>
</context>
<context>
    <name>assay::ChartExports</name>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Export points</source>
        <translation>Punkte exportieren</translation>
    </message>
    <message>
        <source>Save all charts</source>
        <translation>Alle Diagramme speichern</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
</context>
<context>
    <name>assay::ChartFailure</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try to read %1 again</source>
        <translation>%1 erneut lesen</translation>
    </message>
</context>
<context>
    <name>assay::ChartGrid</name>
    <message>
        <source>Charts of the chosen runs</source>
        <translation>Diagramme der gewählten Läufe</translation>
    </message>
    <message>
        <source>%1 more metrics do not match the search.</source>
        <translation>%1 weitere Metriken passen nicht zur Suche.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>smoothed %1, raw behind</source>
        <translation>geglättet %1, Rohwerte dahinter</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>arrows mark outliers</source>
        <translation>Pfeile markieren Ausreißer</translation>
    </message>
</context>
<context>
    <name>assay::ChartNotes</name>
    <message>
        <source>Reading notes</source>
        <translation>Liest Notizen</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, Schritt %2</translation>
    </message>
    <message>
        <source>%1, steps %2 to %3</source>
        <translation>%1, Schritte %2 bis %3</translation>
    </message>
</context>
<context>
    <name>assay::ChartSkeleton</name>
    <message>
        <source>The chart is being read</source>
        <translation>Das Diagramm wird gelesen</translation>
    </message>
</context>
<context>
    <name>assay::ChartView</name>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 (n %2)</source>
        <translation>%1 (n %2)</translation>
    </message>
    <message>
        <source>%1 (%2 to %3, n %4)</source>
        <translation>%1 (%2 bis %3, n %4)</translation>
    </message>
    <message>
        <source>%1 · highest %2 of %3</source>
        <translation>%1 · höchste %2 von %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cursor to the point before or after</source>
        <translation>Zeiger zum vorigen oder nächsten Punkt</translation>
    </message>
    <message>
        <source>Zoom in or out at the cursor</source>
        <translation>Am Zeiger vergrößern oder verkleinern</translation>
    </message>
    <message>
        <source>Shift ← →</source>
        <translation>Umschalt ← →</translation>
    </message>
    <message>
        <source>Move what is in view</source>
        <translation>Ausschnitt verschieben</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Zoom before; with Shift the next again</source>
        <translation>Voriger Ausschnitt; mit Umschalt wieder der nächste</translation>
    </message>
    <message>
        <source>Start or end the stretch at the cursor</source>
        <translation>Abschnitt am Zeiger beginnen oder enden</translation>
    </message>
    <message>
        <source>Note at the cursor or about the stretch</source>
        <translation>Notiz am Zeiger oder zum Abschnitt</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enlarge, and back</source>
        <translation>Vergrößern und zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Clear the stretch, the zoom, the enlarging</source>
        <translation>Abschnitt, Ausschnitt, Vergrößerung aufheben</translation>
    </message>
    <message>
        <source>Zoom all charts together, or each alone</source>
        <translation>Alle Diagramme gemeinsam oder einzeln</translation>
    </message>
    <message>
        <source>Ctrl ← →</source>
        <translation>Strg ← →</translation>
    </message>
    <message>
        <source>Put the chart earlier or later</source>
        <translation>Diagramm nach vorn oder nach hinten</translation>
    </message>
</context>
<context>
    <name>assay::CharterCard</name>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>false alarm %1, miss %2 %3</source>
        <translation>Fehlalarm %1, Übersehen %2 %3</translation>
    </message>
    <message>
        <source>One prediction</source>
        <translation>Eine Vorhersage</translation>
    </message>
    <message>
        <source>Outcome known</source>
        <translation>Ergebnis bekannt</translation>
    </message>
    <message>
        <source>after %1 days</source>
        <translation>nach %1 Tagen</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Without a model</source>
        <translation>Ohne Modell</translation>
    </message>
    <message>
        <source>Mistakes cost</source>
        <translation>Fehler kosten</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>höher ist besser</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>niedriger ist besser</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Gemessen an</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>To beat</source>
        <translation>Zu übertreffen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Least cases</source>
        <translation>Mindestzahl der Fälle</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · Version %2</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>A use case is called framed once its framing is agreed on.</source>
        <translation>Ein Anwendungsfall heißt definiert, sobald seine Definition vereinbart ist.</translation>
    </message>
    <message>
        <source>What is fixed here before there are results cannot be chosen to fit them.</source>
        <translation>Was hier festgelegt ist, bevor es Ergebnisse gibt, kann nicht passend zu ihnen gewählt werden.</translation>
    </message>
    <message>
        <source>Fixed after results: the first run came in on %1, and this was agreed on %2.</source>
        <translation>Nach Ergebnissen festgelegt: Der erste Lauf kam am %1 herein, vereinbart wurde dies am %2.</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Waits for: %1</source>
        <translation>Wartet auf: %1</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Schreiben…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>Neue Version…</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Say what you think…</source>
        <translation>Stellung nehmen…</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>%1 (user group)</source>
        <translation>%1 (Nutzergruppe)</translation>
    </message>
    <message>
        <source>In the workshop: %1</source>
        <translation>Im Workshop: %1</translation>
    </message>
    <message>
        <source>Who was there…</source>
        <translation>Wer dabei war…</translation>
    </message>
</context>
<context>
    <name>assay::CharterForm</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>What one prediction is about</source>
        <translation>Worum es in einer Vorhersage geht</translation>
    </message>
    <message>
        <source>Days until the outcome is known</source>
        <translation>Tage, bis das Ergebnis bekannt ist</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>What one would do without a model</source>
        <translation>Was man ohne Modell täte</translation>
    </message>
    <message>
        <source>Cost of a false alarm</source>
        <translation>Kosten eines Fehlalarms</translation>
    </message>
    <message>
        <source>Cost of a miss</source>
        <translation>Kosten eines übersehenen Falls</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>Metric that counts</source>
        <translation>Metrik, die zählt</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Gemessen an</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Höher ist besser</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Niedriger ist besser</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>How the threshold is chosen</source>
        <translation>Wie die Schwelle gewählt wird</translation>
    </message>
    <message>
        <source>Cases of a group below which nothing is said of it</source>
        <translation>Fälle einer Gruppe, unter denen nichts über sie gesagt wird</translation>
    </message>
    <message>
        <source>How intervals are made</source>
        <translation>Wie Intervalle gebildet werden</translation>
    </message>
    <message>
        <source>“%1” is a number of 0 or more.</source>
        <translation>„%1“ ist eine Zahl ab 0.</translation>
    </message>
    <message>
        <source>Baselines to beat, with semicolons between</source>
        <translation>Zu schlagende Vergleiche, mit Semikolons dazwischen</translation>
    </message>
    <message>
        <source>Groups to compare, with semicolons between</source>
        <translation>Zu vergleichende Gruppen, mit Semikolons dazwischen</translation>
    </message>
    <message>
        <source>“%1” is a whole number.</source>
        <translation>„%1“ ist eine ganze Zahl.</translation>
    </message>
</context>
<context>
    <name>assay::CheckpointForm</name>
    <message>
        <source>Write a checkpoint</source>
        <translation>Einen Prüfpunkt schreiben</translation>
    </message>
    <message>
        <source>Write the checkpoint</source>
        <translation>Den Prüfpunkt schreiben</translation>
    </message>
    <message>
        <source>A few lines of text: how many entries the log has now, and the root of the tree over them. Keep it where those who may write the project cannot change it. Whoever has it can prove later that nothing before it was changed.</source>
        <translation>Einige Zeilen Text: wie viele Einträge das Protokoll jetzt hat und die Wurzel des Baums über ihnen. Bewahren Sie ihn dort auf, wo diejenigen, die das Projekt schreiben dürfen, ihn nicht ändern können. Wer ihn hat, kann später beweisen, dass nichts davor geändert wurde.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>Reading keys</source>
        <translation>Schlüssel werden gelesen</translation>
    </message>
    <message>
        <source>%1… (%2)</source>
        <translation>%1… (%2)</translation>
    </message>
    <message>
        <source>Nobody: a note without a signature</source>
        <translation>Niemand: ein Vermerk ohne Signatur</translation>
    </message>
    <message>
        <source>You have no key on this machine that counts in this project.</source>
        <translation>Sie haben auf diesem Rechner keinen Schlüssel, der in diesem Projekt zählt.</translation>
    </message>
    <message>
        <source>The passphrase of the key is missing.</source>
        <translation>Die Passphrase des Schlüssels fehlt.</translation>
    </message>
</context>
<context>
    <name>assay::ChecksCard</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>nicht bekannt: %1</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Policy checks</source>
        <translation>Prüfungen der Richtlinie</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <translation>%1 von %2 erfüllt</translation>
    </message>
</context>
<context>
    <name>assay::ColorLegend</name>
    <message>
        <source>Colour: %1 from %2 to %3</source>
        <translation>Farbe: %1 von %2 bis %3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>Farbe: %1</translation>
    </message>
</context>
<context>
    <name>assay::ColumnPlot</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>assay::ColumnsPopup</name>
    <message>
        <source>Search facts, metrics, parameters, tags</source>
        <translation>Fakten, Metriken, Parameter, Tags suchen</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Spalten suchen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Back to the usual columns</source>
        <translation>Zurück zu den üblichen Spalten</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>assay::CommandPalette</name>
    <message>
        <source>Search or jump to</source>
        <translation>Suchen oder springen</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>Suchen oder springen…</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>assay::CommentForm</name>
    <message>
        <source>This step needs its reason.</source>
        <translation>Dieser Schritt braucht seine Begründung.</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Eingabe</translation>
    </message>
</context>
<context>
    <name>assay::CompareControls</name>
    <message>
        <source>Axes…</source>
        <translation>Achsen…</translation>
    </message>
    <message>
        <source>X axis</source>
        <translation>x-Achse</translation>
    </message>
    <message>
        <source>Y axis</source>
        <translation>y-Achse</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>One bar for</source>
        <translation>Ein Balken für</translation>
    </message>
    <message>
        <source>each run</source>
        <translation>jeden Lauf</translation>
    </message>
    <message>
        <source>One box for</source>
        <translation>Ein Boxplot für</translation>
    </message>
    <message>
        <source>Error of a group</source>
        <translation>Fehler einer Gruppe</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>Besser ist</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Farbe nach</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Choose the fields that have an axis</source>
        <translation>Felder wählen, die eine Achse haben</translation>
    </message>
    <message>
        <source>± standard deviation</source>
        <translation>± Standardabweichung</translation>
    </message>
    <message>
        <source>± standard error</source>
        <translation>± Standardfehler</translation>
    </message>
    <message>
        <source>95 % interval of the mean</source>
        <translation>95-%-Intervall des Mittelwerts</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>höher</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>niedriger</translation>
    </message>
    <message>
        <source>X</source>
        <translation>x</translation>
    </message>
    <message>
        <source>Log x</source>
        <translation>log x</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>y</translation>
    </message>
    <message>
        <source>Log y</source>
        <translation>log y</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>A logarithmic axis, where the field has values above 0</source>
        <translation>Eine logarithmische Achse, sofern das Feld Werte über 0 hat</translation>
    </message>
    <message>
        <source>%1 fields…</source>
        <translation>%1 Felder…</translation>
    </message>
    <message>
        <source>%1 axes…</source>
        <translation>%1 Achsen…</translation>
    </message>
</context>
<context>
    <name>assay::CompareTab</name>
    <message>
        <source>Parallel coordinates</source>
        <translation>Parallele Koordinaten</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>Scatter matrix</source>
        <translation>Streumatrix</translation>
    </message>
    <message>
        <source>Mean of %1 by %2</source>
        <translation>Mittelwert von %1 nach %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>What goes with %1</source>
        <translation>Womit %1 zusammenhängt</translation>
    </message>
    <message>
        <source>Kind of comparison</source>
        <translation>Art des Vergleichs</translation>
    </message>
    <message>
        <source>Runs to compare</source>
        <translation>Zu vergleichende Läufe</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Choose these runs</source>
        <translation>Diese Läufe wählen</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Streudiagramm</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Boxplots</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Matching runs</source>
        <translation>Passende Läufe</translation>
    </message>
    <message>
        <source>Chosen runs</source>
        <translation>Gewählte Läufe</translation>
    </message>
    <message>
        <source>All runs that the filter of the runs table leaves, or only those chosen in it</source>
        <translation>Alle Läufe, die der Filter der Tabelle übrig lässt, oder nur die darin gewählten</translation>
    </message>
    <message>
        <source>Choose the runs within the brushes in the runs table</source>
        <translation>Die Läufe innerhalb der Markierungen in der Tabelle wählen</translation>
    </message>
    <message>
        <source>Save or copy the comparison</source>
        <translation>Vergleich speichern oder kopieren</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Als SVG speichern…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Comparing runs</source>
        <translation>Läufe werden verglichen</translation>
    </message>
    <message>
        <source>%1 · %2 without a place on these axes</source>
        <translation>%1 · %2 ohne Platz auf diesen Achsen</translation>
    </message>
    <message>
        <source>%1 · %2 within the brushes</source>
        <translation>%1 · %2 innerhalb der Markierungen</translation>
    </message>
    <message>
        <source>Choose this run</source>
        <translation>Diesen Lauf wählen</translation>
    </message>
    <message>
        <source>Choose these %1 runs</source>
        <translation>Diese %1 Läufe wählen</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Vergleich speichern</translation>
    </message>
</context>
<context>
    <name>assay::ConflictAnswer</name>
    <message>
        <source>Reading what changed</source>
        <translation>Änderungen werden gelesen</translation>
    </message>
</context>
<context>
    <name>assay::ControlBoxes</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>assay::ControlCard</name>
    <message>
        <source>The project has no such regulation.</source>
        <translation>Das Projekt hat keine solche Vorschrift.</translation>
    </message>
    <message>
        <source>The regulation has no such point.</source>
        <translation>Die Vorschrift hat keinen solchen Punkt.</translation>
    </message>
    <message>
        <source>%1 (superseded by %2)</source>
        <translation>%1 (abgelöst durch %2)</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>Entspricht</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Edit the control</source>
        <translation>Kontrolle bearbeiten</translation>
    </message>
    <message>
        <source>Remove the control</source>
        <translation>Kontrolle entfernen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Techniques</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>A policy has at least one control.</source>
        <translation>Eine Richtlinie hat mindestens eine Kontrolle.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the control from the draft</source>
        <translation>Die Kontrolle aus dem Entwurf entfernen</translation>
    </message>
    <message>
        <source>Keep the control</source>
        <translation>Die Kontrolle behalten</translation>
    </message>
    <message>
        <source>Remove “%1” from the draft?</source>
        <translation>„%1“ aus dem Entwurf entfernen?</translation>
    </message>
</context>
<context>
    <name>assay::ControlForm</name>
    <message>
        <source>%1, with commas between: %2</source>
        <translation>%1, durch Kommas getrennt: %2</translation>
    </message>
    <message>
        <source>%1, with commas between</source>
        <translation>%1, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>%1, may stay empty</source>
        <translation>%1, kann leer bleiben</translation>
    </message>
    <message>
        <source>Save the control</source>
        <translation>Kontrolle speichern</translation>
    </message>
    <message>
        <source>Edit the control %1</source>
        <translation>Kontrolle %1 bearbeiten</translation>
    </message>
    <message>
        <source>Add a control</source>
        <translation>Kontrolle hinzufügen</translation>
    </message>
    <message>
        <source>Asked of the risk tiers</source>
        <translation>Verlangt in den Risikostufen</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>How it is checked</source>
        <translation>Wie sie geprüft wird</translation>
    </message>
    <message>
        <source>Answers to: a regulation and its point, one a line</source>
        <translation>Entspricht: eine Vorschrift und ihr Punkt, je Zeile eine Angabe</translation>
    </message>
    <message>
        <source>The control</source>
        <translation>Die Kontrolle</translation>
    </message>
    <message>
        <source>Key, which answers and evidence name it by</source>
        <translation>Kürzel, mit dem Antworten und Nachweise sie nennen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What is required, in words</source>
        <translation>Was verlangt wird, in Worten</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>Verwendet: %1</translation>
    </message>
    <message>
        <source>Only of these techniques, with commas between; of all where empty</source>
        <translation>Nur bei diesen Verfahren, durch Kommas getrennt; leer: bei allen</translation>
    </message>
</context>
<context>
    <name>assay::ControlsCard</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Bedienelemente</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>Risikostufe</translation>
    </message>
    <message>
        <source>Add a control…</source>
        <translation>Kontrolle hinzufügen…</translation>
    </message>
    <message>
        <source>All tiers</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren…</translation>
    </message>
    <message>
        <source>The controls that are listed, as a file</source>
        <translation>Die aufgeführten Kontrollen als Datei</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Cites</source>
        <translation>Nennt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Save the controls</source>
        <translation>Kontrollen speichern</translation>
    </message>
</context>
<context>
    <name>assay::DashboardForm</name>
    <message>
        <source>Arrange the dashboard</source>
        <translation>Dashboard anordnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>My dashboard</source>
        <translation>Mein Dashboard</translation>
    </message>
    <message>
        <source>Everybody finds it; only I change it</source>
        <translation>Alle finden sie; nur ich ändere sie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Something that is not there any more</source>
        <translation>Etwas, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Tiles: space takes one in or out, Alt and the arrows move it</source>
        <translation>Kacheln: Leertaste nimmt eine hinzu oder weg, Alt und Pfeile verschieben sie</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Es braucht einen Namen.</translation>
    </message>
    <message>
        <source>It shows nothing: take a tile in.</source>
        <translation>Es zeigt nichts: eine Kachel hinzunehmen.</translation>
    </message>
</context>
<context>
    <name>assay::DashboardView</name>
    <message>
        <source>Arrange…</source>
        <translation>Anordnen…</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Choose what is shown, and keep it for yourself or for everybody</source>
        <translation>Wählen, was gezeigt wird, und für sich oder für alle behalten</translation>
    </message>
    <message>
        <source>Reading the dashboards</source>
        <translation>Dashboards werden gelesen</translation>
    </message>
    <message>
        <source>runs found now: %1</source>
        <translation>jetzt gefundene Läufe: %1</translation>
    </message>
    <message>
        <source>No run is in this view.</source>
        <translation>In dieser Ansicht ist kein Lauf.</translation>
    </message>
    <message>
        <source>Usual for the role %1</source>
        <translation>Üblich für die Rolle %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Dashboard: %1</source>
        <translation>Dashboard: %1</translation>
    </message>
    <message>
        <source>Choose another dashboard</source>
        <translation>Anderes Dashboard wählen</translation>
    </message>
    <message>
        <source>Figure · %1</source>
        <translation>Kennzahl · %1</translation>
    </message>
    <message>
        <source>Chart · %1</source>
        <translation>Diagramm · %1</translation>
    </message>
    <message>
        <source>Runs · %1</source>
        <translation>Läufe · %1</translation>
    </message>
    <message>
        <source>Put “%1” away</source>
        <translation>„%1“ weglegen</translation>
    </message>
    <message>
        <source>Putting the dashboard away</source>
        <translation>Das Dashboard wird weggelegt</translation>
    </message>
    <message>
        <source>what is usual for a role is always there</source>
        <translation>was für eine Rolle üblich ist, bleibt immer da</translation>
    </message>
    <message>
        <source>it is put away by its owner, %1</source>
        <translation>weglegen kann es, wem es gehört: %1</translation>
    </message>
</context>
<context>
    <name>assay::DataSciencePage</name>
    <message>
        <source>Data science</source>
        <translation>Data Science</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Every point as CSV…</source>
        <translation>Jeden Punkt als CSV…</translation>
    </message>
    <message>
        <source>All charts as PDF…</source>
        <translation>Alle Diagramme als PDF…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Runs &amp; charts</source>
        <translation>Läufe &amp; Diagramme</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>%1 vergleichen</translation>
    </message>
    <message>
        <source>Two runs or more have to be chosen in the table.</source>
        <translation>In der Tabelle müssen mindestens zwei Läufe gewählt sein.</translation>
    </message>
    <message>
        <source>The chosen runs side by side</source>
        <translation>Die gewählten Läufe nebeneinander</translation>
    </message>
    <message>
        <source>All charts as one SVG…</source>
        <translation>Alle Diagramme als ein SVG…</translation>
    </message>
    <message>
        <source>All charts as one PNG…</source>
        <translation>Alle Diagramme als ein PNG…</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Noch keine Läufe</translation>
    </message>
    <message>
        <source>Drop an mlruns folder, an MLflow database or a CSV log here. Experiments, runs and metrics appear by themselves; the source is only read.</source>
        <translation>Einen mlruns-Ordner, eine MLflow-Datenbank oder ein CSV-Log hier ablegen. Experimente, Läufe und Metriken erscheinen von selbst; die Quelle wird nur gelesen.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren…</translation>
    </message>
    <message>
        <source>The project has nothing at %1. Look for its name with Ctrl+K.</source>
        <translation>Das Projekt hat nichts unter %1. Der Name lässt sich mit Strg+K suchen.</translation>
    </message>
    <message>
        <source>Reading experiments</source>
        <translation>Experimente werden gelesen</translation>
    </message>
    <message>
        <source>Reading runs</source>
        <translation>Läufe werden gelesen</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
    </message>
    <message>
        <source>The view is of an experiment that this project does not have. The runs of all experiments are shown.</source>
        <translation>Die Ansicht gilt einem Experiment, das dieses Projekt nicht hat. Gezeigt werden die Läufe aller Experimente.</translation>
    </message>
    <message>
        <source>All experiments</source>
        <translation>Alle Experimente</translation>
    </message>
</context>
<context>
    <name>assay::DayField</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>“%1” is no day; one is written as in 2027-01-31.</source>
        <translation>„%1“ ist kein Tag; geschrieben wird er wie 2027-01-31.</translation>
    </message>
</context>
<context>
    <name>assay::DecisionForm</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Why it has to be decided</source>
        <translation>Warum es entschieden werden muss</translation>
    </message>
    <message>
        <source>What could be done</source>
        <translation>Was getan werden könnte</translation>
    </message>
    <message>
        <source>What is decided, and why</source>
        <translation>Was entschieden ist, und warum</translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation>Was daraus folgt</translation>
    </message>
    <message>
        <source>The effect it is to have</source>
        <translation>Die Wirkung, die sie haben soll</translation>
    </message>
    <message>
        <source>Looked at again on, as in 2027-01-31</source>
        <translation>Erneut ansehen am, etwa 2027-01-31</translation>
    </message>
    <message>
        <source>Topic, which says who decides</source>
        <translation>Thema, das bestimmt, wer entscheidet</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Anwendungsfall</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>Löst ab</translation>
    </message>
    <message>
        <source>%1, by a %2</source>
        <translation>%1, durch %2</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>Kein bestimmtes</translation>
    </message>
    <message>
        <source>No earlier decision</source>
        <translation>Keine frühere Entscheidung</translation>
    </message>
    <message>
        <source>A decision needs a title.</source>
        <translation>Eine Entscheidung braucht einen Titel.</translation>
    </message>
    <message>
        <source>Propose a decision</source>
        <translation>Eine Entscheidung vorschlagen</translation>
    </message>
    <message>
        <source>Propose the decision</source>
        <translation>Entscheidung vorschlagen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>assay::DecisionPage</name>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>Was entschieden ist</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>anzusehen</translation>
    </message>
    <message>
        <source>staged</source>
        <translation>gestellt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What could be done</source>
        <translation>Was getan werden könnte</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Was folgt</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Vorgeschlagen von</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>Erneut angesehen</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>Löst ab</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation>Abgelöst durch</translation>
    </message>
</context>
<context>
    <name>assay::DecisionSteps</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Holds no more…</source>
        <translation>Gilt nicht mehr…</translation>
    </message>
    <message>
        <source>Write down its effect…</source>
        <translation>Wirkung festhalten…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Only what was accepted has an effect.</source>
        <translation>Nur was angenommen wurde, hat eine Wirkung.</translation>
    </message>
    <message>
        <source>Reason, for everybody who reads the log</source>
        <translation>Begründung für alle, die das Protokoll lesen</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>%1 ablehnen</translation>
    </message>
    <message>
        <source>It stays as it is, with the reason; another can be proposed.</source>
        <translation>Sie bleibt, wie sie ist, mit der Begründung; eine andere kann vorgeschlagen werden.</translation>
    </message>
    <message>
        <source>Reject it</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>%1 holds no more</source>
        <translation>%1 gilt nicht mehr</translation>
    </message>
    <message>
        <source>It stays as it is, with the reason. To decide otherwise, propose a decision that takes its place.</source>
        <translation>Sie bleibt, wie sie ist, mit der Begründung. Um anders zu entscheiden, eine Entscheidung vorschlagen, die an ihre Stelle tritt.</translation>
    </message>
    <message>
        <source>It holds no more</source>
        <translation>Gilt nicht mehr</translation>
    </message>
    <message>
        <source>What effect did %1 have?</source>
        <translation>Welche Wirkung hatte %1?</translation>
    </message>
    <message>
        <source>It stands beside the effect that was expected. Later words take the place of these.</source>
        <translation>Sie steht neben der erwarteten Wirkung. Spätere Angaben ersetzen diese.</translation>
    </message>
    <message>
        <source>Effect, with figures and where they come from</source>
        <translation>Wirkung, mit Zahlen und deren Herkunft</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>assay::DecisionsTab</name>
    <message>
        <source>measured: %1</source>
        <translation>gemessen: %1</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>erwartet: %1</translation>
    </message>
    <message>
        <source>due since %1</source>
        <translation>fällig seit %1</translation>
    </message>
    <message>
        <source>No decisions yet</source>
        <translation>Noch keine Entscheidungen</translation>
    </message>
    <message>
        <source>A decision record says why something had to be decided, what could be done, what was decided and what effect that was to have; later, what effect it had. One that takes another&apos;s place keeps both.</source>
        <translation>Ein Entscheidungseintrag sagt, warum etwas zu entscheiden war, was möglich war, was entschieden wurde und welche Wirkung das haben sollte; später auch, welche Wirkung es hatte. Tritt ein Eintrag an die Stelle eines anderen, bleiben beide erhalten.</translation>
    </message>
    <message>
        <source>Propose a decision…</source>
        <translation>Entscheidung vorschlagen…</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>%1 (staged)</source>
        <translation>%1 (gestellt)</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Anwendungsfall</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Reading decisions</source>
        <translation>Entscheidungen werden gelesen</translation>
    </message>
</context>
<context>
    <name>assay::DecisionsView</name>
    <message>
        <source>Decisions that wait for you</source>
        <translation>Entscheidungen, die auf Sie warten</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nichts wartet auf Sie</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>You act as</source>
        <translation>Sie handeln als</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>What waited on a day in the past is not told; go back to now.</source>
        <translation>Was an einem vergangenen Tag wartete, wird nicht angezeigt; dazu zum jetzigen Stand zurückkehren.</translation>
    </message>
    <message>
        <source>Steps, sign-offs, framings and plans, values, policies and proposals that go on once you have said something, in any role that you hold. Enter goes to where it is said.</source>
        <translation>Schritte, Abzeichnungen, Definitionen und Pläne, Werte, Richtlinien und Vorschläge, die weitergehen, sobald Sie sich geäußert haben, in jeder Rolle, die Sie innehaben. Die Eingabetaste führt dorthin, wo Sie sich äußern.</translation>
    </message>
    <message>
        <source>Decisions of use cases, releases, values, policies and proposals appear here once they are yours to take.</source>
        <translation>Entscheidungen über Anwendungsfälle, Releases, Werte, Richtlinien und Vorschläge erscheinen hier, sobald sie bei Ihnen liegen.</translation>
    </message>
</context>
<context>
    <name>assay::DiagnosticsPage</name>
    <message>
        <source>About and diagnostics</source>
        <translation>Info und Diagnose</translation>
    </message>
    <message>
        <source>Assay %1</source>
        <translation>Assay %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Nothing of this is sent anywhere.</source>
        <translation>Nichts davon wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>Fenstersystem</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Demo project</source>
        <translation>Demo-Projekt</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>%1 × %2 at %3 %</source>
        <translation>%1 × %2 bei %3 %</translation>
    </message>
</context>
<context>
    <name>assay::DifferenceCard</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Choose two or more runs to compare them.</source>
        <translation>Zum Vergleichen zwei oder mehr Läufe wählen.</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
    </message>
    <message>
        <source>%1 of %2 parameters differ</source>
        <translation>%1 von %2 Parametern verschieden</translation>
    </message>
    <message>
        <source>1 other fact</source>
        <translation>1 weiterer Unterschied</translation>
    </message>
    <message>
        <source>%1 other facts</source>
        <translation>%1 weitere Unterschiede</translation>
    </message>
</context>
<context>
    <name>assay::DigestBadge</name>
    <message>
        <source>Digest %1; press to copy it</source>
        <translation>Prüfsumme %1; drücken zum Kopieren</translation>
    </message>
    <message>
        <source>%1
Press to copy</source>
        <translation>%1
Drücken zum Kopieren</translation>
    </message>
</context>
<context>
    <name>assay::DiscussionThread</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Nobody has said anything yet.</source>
        <translation>Noch hat niemand etwas gesagt.</translation>
    </message>
    <message>
        <source>What you want to say</source>
        <translation>Was zu sagen ist</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>Etwas sagen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>%1 antworten</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Resolve what %1 said</source>
        <translation>Beitrag von %1 als erledigt markieren</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change what you said</source>
        <translation>Eigenen Beitrag ändern</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back what you said</source>
        <translation>Eigenen Beitrag zurücknehmen</translation>
    </message>
    <message>
        <source>You change what you said. Escape leaves it as it is.</source>
        <translation>Der eigene Beitrag wird geändert. Esc lässt ihn, wie er ist.</translation>
    </message>
    <message>
        <source>You answer %1: “%2”. Escape answers nobody.</source>
        <translation>Antwort an %1: „%2“. Esc antwortet niemandem.</translation>
    </message>
    <message>
        <source>What %1 said</source>
        <translation>Was %1 gesagt hat</translation>
    </message>
</context>
<context>
    <name>assay::EnrolForm</name>
    <message>
        <source>Enrol a key that you have</source>
        <translation>Einen vorhandenen Schlüssel eintragen</translation>
    </message>
    <message>
        <source>Enrol the key</source>
        <translation>Schlüssel eintragen</translation>
    </message>
    <message>
        <source>Key files lie in %1. One that was made on another machine is brought there first, under its own name; the project is told the public half alone.</source>
        <translation>Schlüsseldateien liegen in %1. Eine auf einem anderen Rechner erzeugte Datei ist zuerst dorthin zu bringen, unter ihrem eigenen Namen; das Projekt erfährt nur die öffentliche Hälfte.</translation>
    </message>
    <message>
        <source>none that the project does not know</source>
        <translation>keine, die das Projekt nicht kennt</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Passphrase of that key</source>
        <translation>Passphrase dieses Schlüssels</translation>
    </message>
    <message>
        <source>Passphrase of your key of now, which signs the new one, too</source>
        <translation>Passphrase Ihres jetzigen Schlüssels, der den neuen mit signiert</translation>
    </message>
    <message>
        <source>Reading keys</source>
        <translation>Schlüssel werden gelesen</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Your keys are being read.</source>
        <translation>Ihre Schlüssel werden gelesen.</translation>
    </message>
    <message>
        <source>There is no key file here that the project does not know.</source>
        <translation>Hier gibt es keine Schlüsseldatei, die das Projekt nicht kennt.</translation>
    </message>
    <message>
        <source>The file of your key of now is not on this machine.</source>
        <translation>Die Datei Ihres jetzigen Schlüssels ist nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The passphrase of the key is missing.</source>
        <translation>Die Passphrase des Schlüssels fehlt.</translation>
    </message>
    <message>
        <source>The passphrase of your key of now is missing.</source>
        <translation>Die Passphrase Ihres jetzigen Schlüssels fehlt.</translation>
    </message>
</context>
<context>
    <name>assay::ExperimentsList</name>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1 (gelöscht)</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>All experiments</source>
        <translation>Alle Experimente</translation>
    </message>
</context>
<context>
    <name>assay::FieldCombo</name>
    <message>
        <source>tag %1</source>
        <translation>Tag %1</translation>
    </message>
</context>
<context>
    <name>assay::FieldsForm</name>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>assay::FigureCard</name>
    <message>
        <source>Save or copy %1</source>
        <translation>%1 speichern oder kopieren</translation>
    </message>
    <message>
        <source>Save or copy</source>
        <translation>Speichern oder kopieren</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Als SVG speichern…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Reduce %1</source>
        <translation>%1 verkleinern</translation>
    </message>
    <message>
        <source>Enlarge %1</source>
        <translation>%1 vergrößern</translation>
    </message>
    <message>
        <source>Reduce</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Vergrößern</translation>
    </message>
</context>
<context>
    <name>assay::FigureView</name>
    <message>
        <source>Chart of %1</source>
        <translation>Diagramm von %1</translation>
    </message>
    <message>
        <source>%1: %2 points, last %3</source>
        <translation>%1: %2 Punkte, zuletzt %3</translation>
    </message>
</context>
<context>
    <name>assay::FilesCard</name>
    <message>
        <source>gone</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>not inspected</source>
        <translation>nicht untersucht</translation>
    </message>
    <message>
        <source>in the project&apos;s own store</source>
        <translation>im eigenen Speicher des Projekts</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>gelesen %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Loading it is</source>
        <translation>Das Laden ist</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>all unchanged</source>
        <translation>alle unverändert</translation>
    </message>
    <message>
        <source>1 changed or gone</source>
        <translation>1 geändert oder verschwunden</translation>
    </message>
    <message>
        <source>%1 changed or gone</source>
        <translation>%1 geändert oder verschwunden</translation>
    </message>
</context>
<context>
    <name>assay::FilterCompletion</name>
    <message>
        <source>What may follow</source>
        <translation>Was folgen kann</translation>
    </message>
    <message>
        <source>Looking what may follow</source>
        <translation>Sucht, was folgen kann</translation>
    </message>
    <message>
        <source>%1, 1 run</source>
        <translation>%1, 1 Lauf</translation>
    </message>
    <message>
        <source>%1, %2 runs</source>
        <translation>%1, %2 Läufe</translation>
    </message>
</context>
<context>
    <name>assay::FilterField</name>
    <message>
        <source>Filter runs: words, or metrics.val_auc &gt; 0.88 and params.booster = gbtree</source>
        <translation>Läufe filtern: Wörter oder metrics.val_auc &gt; 0.88 and params.booster = gbtree</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>Läufe filtern</translation>
    </message>
    <message>
        <source>Words in name, status, parameters or tags; comparisons of metrics.…, params.…, tags.…, status, duration (seconds) with AND, OR, NOT and parentheses. Key: /</source>
        <translation>Wörter in Name, Status, Parametern oder Tags; Vergleiche von metrics.…, params.…, tags.…, status, duration (Sekunden) mit AND, OR, NOT und Klammern. Taste: /</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>Bei Zeichen %1: %2</translation>
    </message>
</context>
<context>
    <name>assay::FindingForm</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Due, as in 2027-01-31</source>
        <translation>Fällig, wie 2027-01-31</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>What is</source>
        <translation>Was vorliegt</translation>
    </message>
    <message>
        <source>What should be</source>
        <translation>Was sein soll</translation>
    </message>
    <message>
        <source>Why it is so</source>
        <translation>Warum es so ist</translation>
    </message>
    <message>
        <source>What may come of it</source>
        <translation>Was daraus werden kann</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>No release or use case in particular</source>
        <translation>Kein bestimmtes Release und kein bestimmter Anwendungsfall</translation>
    </message>
    <message>
        <source>A finding needs a title.</source>
        <translation>Eine Feststellung braucht einen Titel.</translation>
    </message>
</context>
<context>
    <name>assay::FindingPage</name>
    <message>
        <source>Findings</source>
        <translation>Feststellungen</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Feststellung</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was festgestellt wurde</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>staged</source>
        <translation>gestellt</translation>
    </message>
    <message>
        <source>What should be</source>
        <translation>Was sein soll</translation>
    </message>
    <message>
        <source>What is</source>
        <translation>Was vorliegt</translation>
    </message>
    <message>
        <source>Why it is so</source>
        <translation>Warum es so ist</translation>
    </message>
    <message>
        <source>What may come of it</source>
        <translation>Was daraus werden kann</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Risk borne by</source>
        <translation>Risiko getragen von</translation>
    </message>
    <message>
        <source>Offers to bear the risk</source>
        <translation>Bietet an, das Risiko zu tragen</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Zugestimmt</translation>
    </message>
    <message>
        <source>not yet; a model-risk auditor has to</source>
        <translation>noch nicht; ein Modellrisiko-Prüfer muss zustimmen</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Gemeldet von</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation>Durch die Regel</translation>
    </message>
    <message>
        <source>Open the release</source>
        <translation>Release öffnen</translation>
    </message>
</context>
<context>
    <name>assay::FindingSteps</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Zuweisen…</translation>
    </message>
    <message>
        <source>Bear the risk…</source>
        <translation>Risiko tragen…</translation>
    </message>
    <message>
        <source>Begin to mend it</source>
        <translation>Behebung beginnen</translation>
    </message>
    <message>
        <source>Ask for closing…</source>
        <translation>Schließen beantragen…</translation>
    </message>
    <message>
        <source>Not mended…</source>
        <translation>Nicht behoben…</translation>
    </message>
    <message>
        <source>Agree to the risk…</source>
        <translation>Dem Risiko zustimmen…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Schließen…</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Who mends %1?</source>
        <translation>Wer behebt %1?</translation>
    </message>
    <message>
        <source>Reason, for everybody who reads the log</source>
        <translation>Begründung für alle, die das Protokoll lesen</translation>
    </message>
    <message>
        <source>Ask for the closing of %1</source>
        <translation>Schließen von %1 beantragen</translation>
    </message>
    <message>
        <source>You say that it is mended. A model-risk auditor who is not its owner looks at it, and closes it or opens it again.</source>
        <translation>Sie erklären, dass sie behoben ist. Ein Modellrisiko-Prüfer, der nicht für sie zuständig ist, sieht sie sich an und schließt sie oder öffnet sie wieder.</translation>
    </message>
    <message>
        <source>Ask for closing</source>
        <translation>Schließen beantragen</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>You agree that it is mended. A closed finding stays as it is; it no longer stands against its release.</source>
        <translation>Sie stimmen zu, dass sie behoben ist. Eine geschlossene Feststellung bleibt, wie sie ist; sie steht ihrem Release nicht mehr entgegen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 is not mended</source>
        <translation>%1 ist nicht behoben</translation>
    </message>
    <message>
        <source>It is open again, and its owner is told why.</source>
        <translation>Sie ist wieder offen, und wer für sie zuständig ist, erfährt den Grund.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Agree to the risk of %1</source>
        <translation>Dem Risiko von %1 zustimmen</translation>
    </message>
    <message>
        <source>%1 offers to bear it: %2</source>
        <translation>%1 bietet an, es zu tragen: %2</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Zustimmen</translation>
    </message>
</context>
<context>
    <name>assay::FindingsTab</name>
    <message>
        <source>%1 · overdue</source>
        <translation>%1 · überfällig</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>No findings yet</source>
        <translation>Noch keine Feststellungen</translation>
    </message>
    <message>
        <source>A finding is something that is not as it should be: what should be, what is, why, what may come of it and who mends it until when. Rules raise some by themselves, and everybody may raise one.</source>
        <translation>Eine Feststellung betrifft etwas, das nicht ist, wie es sein soll: was sein soll, was vorliegt, warum, was daraus werden kann und wer es bis wann behebt. Manche werden von Regeln selbsttätig gemeldet, und jeder darf eine melden.</translation>
    </message>
    <message>
        <source>Raise a finding…</source>
        <translation>Feststellung melden…</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Feststellungen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>%1 (staged)</source>
        <translation>%1 (gestellt)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>Nicht geschlossen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Reading releases</source>
        <translation>Releases werden gelesen</translation>
    </message>
    <message>
        <source>Raise a finding</source>
        <translation>Feststellung melden</translation>
    </message>
    <message>
        <source>Raise the finding</source>
        <translation>Die Feststellung erheben</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
</context>
<context>
    <name>assay::FlowCard</name>
    <message>
        <source>Save its values as CSV…</source>
        <translation>Werte als CSV speichern…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
</context>
<context>
    <name>assay::FlowCards</name>
    <message>
        <source>Cumulative flow</source>
        <translation>Kumulierter Fluss</translation>
    </message>
    <message>
        <source>Ageing work in progress</source>
        <translation>Alter der laufenden Arbeit</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Trichter</translation>
    </message>
    <message>
        <source>Reached production, by quarter of gate 1</source>
        <translation>Produktion erreicht, nach Quartal von Gate 1</translation>
    </message>
    <message>
        <source>Cycle time: gate 1 to live</source>
        <translation>Durchlaufzeit: Gate 1 bis produktiv</translation>
    </message>
    <message>
        <source>Lead time: proposed to live</source>
        <translation>Gesamtdurchlaufzeit: vorgeschlagen bis produktiv</translation>
    </message>
    <message>
        <source>Throughput: live for the first time</source>
        <translation>Durchsatz: zum ersten Mal produktiv</translation>
    </message>
    <message>
        <source>Little&apos;s law: do the figures agree?</source>
        <translation>Gesetz von Little: Stimmen die Zahlen überein?</translation>
    </message>
    <message>
        <source>No use case was proposed by then, so nothing flows yet.</source>
        <translation>Bis dahin war kein Anwendungsfall vorgeschlagen, daher fließt noch nichts.</translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>Anwendungsfälle</translation>
    </message>
    <message>
        <source>Use cases in each stage; at the end: %1.</source>
        <translation>Anwendungsfälle in jeder Phase; am Ende: %1.</translation>
    </message>
    <message>
        <source>%1 use cases, replayed from the log; on hold counts where it is held</source>
        <translation>%1 Anwendungsfälle, aus dem Protokoll nachgespielt; pausierte zählen dort, wo sie angehalten sind</translation>
    </message>
    <message>
        <source>Nothing is under way: no use case stands between being proposed and live.</source>
        <translation>Nichts ist unterwegs: Kein Anwendungsfall steht zwischen Vorschlag und Betrieb.</translation>
    </message>
    <message>
        <source>%1 use cases under way, %2 of them older than 85 % of those before them in their state.</source>
        <translation>%1 Anwendungsfälle unterwegs, davon %2 älter als 85 % derer, die vor ihnen in ihrem Zustand waren.</translation>
    </message>
    <message>
        <source>none is late</source>
        <translation>keiner ist spät dran</translation>
    </message>
    <message>
        <source>%1 later than 85 %</source>
        <translation>%1 später als 85 %</translation>
    </message>
    <message>
        <source>Green 50 %, amber 85 %, red 95 % of those done with a state; no band below n = %1</source>
        <translation>Grün 50 %, Gelb 85 %, Rot 95 % derer, die einen Zustand durchlaufen haben; kein Band unter n = %1</translation>
    </message>
    <message>
        <source>Too few have been live: %1 of the %2 that a distribution needs.</source>
        <translation>Zu wenige waren produktiv: %1 der %2, die eine Verteilung braucht.</translation>
    </message>
    <message>
        <source>%1 to %2 d</source>
        <translation>%1 bis %2 d</translation>
    </message>
    <message>
        <source>median %1 d, 85 % within %2 d</source>
        <translation>Median %1 d, 85 % binnen %2 d</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>%1 use cases; %2.</source>
        <translation>%1 Anwendungsfälle; %2.</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>85 %</source>
        <translation>85 %</translation>
    </message>
    <message>
        <source>n = %1 that have been live, the first time each</source>
        <translation>n = %1, die schon produktiv waren, jeweils das erste Mal</translation>
    </message>
    <message>
        <source>No use case was live for the first time in the last %1 weeks.</source>
        <translation>In den letzten %1 Wochen war kein Anwendungsfall zum ersten Mal produktiv.</translation>
    </message>
    <message>
        <source>week from %1</source>
        <translation>Woche ab %1</translation>
    </message>
    <message>
        <source>Week, from Monday, UTC</source>
        <translation>Woche, ab Montag, UTC</translation>
    </message>
    <message>
        <source>%1 use cases in %2 weeks, %3 a week.</source>
        <translation>%1 Anwendungsfälle in %2 Wochen, %3 pro Woche.</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 pro Woche</translation>
    </message>
    <message>
        <source>%1 in %2 weeks</source>
        <translation>%1 in %2 Wochen</translation>
    </message>
    <message>
        <source>No use case was proposed by then.</source>
        <translation>Bis dahin war kein Anwendungsfall vorgeschlagen.</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 in %2: %3</translation>
    </message>
    <message>
        <source>Use cases that came so far</source>
        <translation>Anwendungsfälle, die so weit kamen</translation>
    </message>
    <message>
        <source>None is stopped or on hold.</source>
        <translation>Keiner ist gestoppt oder pausiert.</translation>
    </message>
    <message>
        <source>Stopped or on hold: %1.</source>
        <translation>Gestoppt oder pausiert: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 got live</source>
        <translation>%1 von %2 wurden produktiv</translation>
    </message>
    <message>
        <source>none is stopped or on hold</source>
        <translation>keiner ist gestoppt oder pausiert</translation>
    </message>
    <message>
        <source>stopped or on hold: %1</source>
        <translation>gestoppt oder pausiert: %1</translation>
    </message>
    <message>
        <source>No use case has passed gate 1, so there is nobody to reach production.</source>
        <translation>Kein Anwendungsfall hat Gate 1 passiert, daher kann keiner die Produktion erreichen.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3, unfinished</source>
        <translation>%1: %2 von %3, nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Have been live, % of those that passed gate 1</source>
        <translation>Waren produktiv, % derer, die Gate 1 passiert haben</translation>
    </message>
    <message>
        <source>Nothing that passed gate 1 got live or ended in the last %1 days, so there is nothing to check the work in progress against.</source>
        <translation>In den letzten %1 Tagen wurde nichts, was Gate 1 passiert hat, produktiv oder beendet, daher lässt sich die laufende Arbeit an nichts prüfen.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>In progress, average</source>
        <translation>In Arbeit, Durchschnitt</translation>
    </message>
    <message>
        <source>Left per week</source>
        <translation>Abgang pro Woche</translation>
    </message>
    <message>
        <source>Cycle time, mean</source>
        <translation>Durchlaufzeit, Mittelwert</translation>
    </message>
    <message>
        <source>%1 d, n = %2</source>
        <translation>%1 d, n = %2</translation>
    </message>
    <message>
        <source>Throughput × cycle time</source>
        <translation>Durchsatz × Durchlaufzeit</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>They agree: the flow is steady, and times can be told from counts.</source>
        <translation>Sie stimmen überein: Der Fluss ist stetig, und aus Anzahlen lässt sich auf Zeiten schließen.</translation>
    </message>
    <message>
        <source>More is in progress than what leaves explains: work piles up, or old work never leaves.</source>
        <translation>Es ist mehr in Arbeit, als der Abgang erklärt: Arbeit staut sich, oder alte Arbeit geht nie ab.</translation>
    </message>
    <message>
        <source>Less is in progress than what leaves explains: work that had piled up is draining.</source>
        <translation>Es ist weniger in Arbeit, als der Abgang erklärt: Aufgestaute Arbeit baut sich ab.</translation>
    </message>
    <message>
        <source>n = %1; hatched quarters are unfinished: %2</source>
        <translation>n = %1; schraffierte Quartale sind nicht abgeschlossen: %2</translation>
    </message>
</context>
<context>
    <name>assay::FlowTables</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Abgang</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Done with it</source>
        <translation>Durchlaufen</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>85 % within</source>
        <translation>85 % binnen</translation>
    </message>
    <message>
        <source>n &lt; %1</source>
        <translation>n &lt; %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>Anwendungsfälle</translation>
    </message>
    <message>
        <source>Flow by state</source>
        <translation>Fluss nach Zustand</translation>
    </message>
    <message>
        <source>Why use cases stopped or wait</source>
        <translation>Warum Anwendungsfälle gestoppt sind oder warten</translation>
    </message>
</context>
<context>
    <name>assay::FlowView</name>
    <message>
        <source>Flow</source>
        <translation>Fluss</translation>
    </message>
</context>
<context>
    <name>assay::FramingTab</name>
    <message>
        <source>Framing and plan</source>
        <translation>Definition und Plan</translation>
    </message>
</context>
<context>
    <name>assay::GalleryPage</name>
    <message>
        <source>Gallery of parts</source>
        <translation>Galerie der Bausteine</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Bedienelemente</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Zustände</translation>
    </message>
</context>
<context>
    <name>assay::GateCard</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Ask for what is missing…</source>
        <translation>Fehlendes anfordern…</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>%1; from %2</source>
        <translation>%1; aus %2</translation>
    </message>
    <message>
        <source>Do without…</source>
        <translation>Verzichten…</translation>
    </message>
    <message>
        <source>Do without %1</source>
        <translation>Auf %1 verzichten</translation>
    </message>
    <message>
        <source>by a %1 (%2)</source>
        <translation>durch %1 (%2)</translation>
    </message>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>done without</source>
        <translation>verzichtet</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>%1: ask those who can</source>
        <translation>%1: die Zuständigen fragen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>An entry of the log that the inbox of whoever takes the step shows.</source>
        <translation>Ein Eintrag im Protokoll, den der Eingang aller zeigt, die den Schritt tun können.</translation>
    </message>
    <message>
        <source>What you tell them</source>
        <translation>Nachricht dazu</translation>
    </message>
    <message>
        <source>The reason is kept with the gate.</source>
        <translation>Die Begründung wird beim Gate aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 without %2</source>
        <translation>%1 ohne %2</translation>
    </message>
    <message>
        <source>Do without</source>
        <translation>Verzichten</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
</context>
<context>
    <name>assay::GateForm</name>
    <message>
        <source>New gate of %1</source>
        <translation>Neues Gate von %1</translation>
    </message>
    <message>
        <source>Gate %1</source>
        <translation>Gate %1</translation>
    </message>
    <message>
        <source>A release passes the gates in their order, each with all of its controls. A control belongs to one gate, so that what is chosen here leaves its other one.</source>
        <translation>Ein Release durchläuft die Gates in ihrer Reihenfolge, jedes mit allen seinen Kontrollen. Eine Kontrolle gehört zu genau einem Gate; was hier gewählt wird, verlässt daher sein bisheriges.</translation>
    </message>
    <message>
        <source>Key, which controls name it by</source>
        <translation>Kürzel, mit dem Kontrollen es nennen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Its controls</source>
        <translation>Seine Kontrollen</translation>
    </message>
    <message>
        <source>now of %1</source>
        <translation>jetzt bei %1</translation>
    </message>
    <message>
        <source>It belongs to this gate until another one is given it.</source>
        <translation>Sie gehört zu diesem Gate, bis ein anderes sie erhält.</translation>
    </message>
</context>
<context>
    <name>assay::GateLine</name>
    <message>
        <source>Gates</source>
        <translation>Gates</translation>
    </message>
    <message>
        <source>%1: passed</source>
        <translation>%1: bestanden</translation>
    </message>
    <message>
        <source>%1: %2 met</source>
        <translation>%1: %2 erfüllt</translation>
    </message>
</context>
<context>
    <name>assay::GateRemovalForm</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the gate %1</source>
        <translation>Gate %1 entfernen</translation>
    </message>
    <message>
        <source>Controls that go to another gate: %1. None of them is lost.</source>
        <translation>Kontrollen, die zu einem anderen Gate wechseln: %1. Keine geht verloren.</translation>
    </message>
    <message>
        <source>The gate that they belong to then</source>
        <translation>Das Gate, zu dem sie dann gehören</translation>
    </message>
    <message>
        <source>Remove the gate from the draft</source>
        <translation>Das Gate aus dem Entwurf entfernen</translation>
    </message>
</context>
<context>
    <name>assay::GatesCard</name>
    <message>
        <source>Gates</source>
        <translation>Gates</translation>
    </message>
    <message>
        <source>Add a gate…</source>
        <translation>Gate hinzufügen…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren…</translation>
    </message>
    <message>
        <source>Export the gates as CSV</source>
        <translation>Gates als CSV exportieren</translation>
    </message>
    <message>
        <source>Gates, in their order</source>
        <translation>Gates in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>%1 tier</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Sperrend</translation>
    </message>
    <message>
        <source>Save the gates</source>
        <translation>Gates speichern</translation>
    </message>
</context>
<context>
    <name>assay::HandoverForm</name>
    <message>
        <source>Hand it over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Hand over as a %1</source>
        <translation>Übergeben als %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>To a</source>
        <translation>An</translation>
    </message>
    <message>
        <source>A few words with it</source>
        <translation>Ein paar Worte dazu</translation>
    </message>
    <message>
        <source>What they have to know, answered by what the project knows already</source>
        <translation>Was der Empfänger wissen muss, beantwortet mit dem, was das Projekt schon weiß</translation>
    </message>
    <message>
        <source>The project has no use case that could be handed over.</source>
        <translation>Das Projekt hat keinen Anwendungsfall, der übergeben werden könnte.</translation>
    </message>
    <message>
        <source>• %1 (if there is any)</source>
        <translation>• %1 (falls vorhanden)</translation>
    </message>
</context>
<context>
    <name>assay::HandoverItems</name>
    <message>
        <source>waived</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>if there is any</source>
        <translation>falls vorhanden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>asked by %1</source>
        <translation>gefragt von %1</translation>
    </message>
    <message>
        <source>Nothing has to be known before it is taken.</source>
        <translation>Vor der Annahme muss nichts bekannt sein.</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Frage: %1</translation>
    </message>
    <message>
        <source>Needs no answer: %1</source>
        <translation>Braucht keine Antwort: %1</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Antworten…</translation>
    </message>
    <message>
        <source>Answer otherwise…</source>
        <translation>Anders antworten…</translation>
    </message>
    <message>
        <source>Answer “%1”</source>
        <translation>„%1“ beantworten</translation>
    </message>
    <message>
        <source>Needs no answer…</source>
        <translation>Braucht keine Antwort…</translation>
    </message>
    <message>
        <source>“%1” needs no answer</source>
        <translation>„%1“ braucht keine Antwort</translation>
    </message>
</context>
<context>
    <name>assay::HandoverPage</name>
    <message>
        <source>Handovers</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>What has to be known</source>
        <translation>Was bekannt sein muss</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>staged</source>
        <translation>gestellt</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Übergeben von</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>With the receiver for</source>
        <translation>Beim Empfänger seit</translation>
    </message>
    <message>
        <source>Words with it</source>
        <translation>Worte dazu</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>assay::HandoverSteps</name>
    <message>
        <source>Take it back…</source>
        <translation>Zurücknehmen…</translation>
    </message>
    <message>
        <source>Give it back…</source>
        <translation>Zurückgeben…</translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation>Fragen…</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Erneut anbieten</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>What there is to know</source>
        <translation>Was dazu zu wissen ist</translation>
    </message>
    <message>
        <source>No answer is needed</source>
        <translation>Keine Antwort nötig</translation>
    </message>
    <message>
        <source>Why it needs none</source>
        <translation>Warum keine nötig ist</translation>
    </message>
    <message>
        <source>It needs none</source>
        <translation>Keine nötig</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>%1 is taken only once this has an answer.</source>
        <translation>%1 wird erst angenommen, wenn hierzu eine Antwort vorliegt.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Give %1 back</source>
        <translation>%1 zurückgeben</translation>
    </message>
    <message>
        <source>%1 reads why, and can offer it again.</source>
        <translation>%1 liest den Grund und kann erneut anbieten.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Take %1 back</source>
        <translation>%1 zurücknehmen</translation>
    </message>
    <message>
        <source>It stays in the log with the reason.</source>
        <translation>Bleibt mit dem Grund im Protokoll.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>assay::HandoversTab</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing was handed over yet</source>
        <translation>Noch nichts wurde übergeben</translation>
    </message>
    <message>
        <source>A handover goes from one role to another with a checklist of what the other has to know. They ask, waive with a reason, and take it or give it back; their clock runs from the moment it is offered.</source>
        <translation>Eine Übergabe geht von einer Rolle an eine andere, mit einer Checkliste dessen, was die andere wissen muss. Diese fragt nach, macht Ausnahmen mit Grund und nimmt an oder gibt zurück; ihre Uhr läuft, sobald die Übergabe angeboten ist.</translation>
    </message>
    <message>
        <source>Hand something over…</source>
        <translation>Etwas übergeben…</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>%1 (staged)</source>
        <translation>%1 (gestellt)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Übergeben von</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>With the receiver for</source>
        <translation>Beim Empfänger seit</translation>
    </message>
    <message>
        <source>Reading use cases</source>
        <translation>Anwendungsfälle werden gelesen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
</context>
<context>
    <name>assay::HistogramCard</name>
    <message>
        <source>%1 of %2 steps drawn, evenly chosen</source>
        <translation>%1 von %2 Schritten gezeichnet, gleichmäßig gewählt</translation>
    </message>
    <message>
        <source>1 step, drawn</source>
        <translation>1 Schritt, gezeichnet</translation>
    </message>
    <message>
        <source>%1 steps, all drawn</source>
        <translation>%1 Schritte, alle gezeichnet</translation>
    </message>
    <message>
        <source>median and 50, 80, 95 % of the values, taken as even within a bin</source>
        <translation>Median und 50, 80, 95 % der Werte, innerhalb eines Bins als gleichmäßig angenommen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 bins each, as logged</source>
        <translation>je %1 Bins, wie geloggt</translation>
    </message>
    <message>
        <source>of unequal width: height is a bin&apos;s count</source>
        <translation>ungleich breit: Höhe ist die Anzahl eines Bins</translation>
    </message>
    <message>
        <source>Save every histogram as CSV…</source>
        <translation>Alle Histogramme als CSV speichern…</translation>
    </message>
    <message>
        <source>Distribution of %1, %2</source>
        <translation>Verteilung von %1, %2</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
</context>
<context>
    <name>assay::HistogramPlot</name>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>counts no value</source>
        <translation>zählt keinen Wert</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>Median %1</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 bis %3</translation>
    </message>
    <message>
        <source>no bin here</source>
        <translation>hier kein Bin</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>count %1 of %2</source>
        <translation>Anzahl %1 von %2</translation>
    </message>
    <message>
        <source>From %1, median %2, to %3, median %4.</source>
        <translation>Von %1, Median %2, bis %3, Median %4.</translation>
    </message>
</context>
<context>
    <name>assay::HistoryList</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 · entry %2</source>
        <translation>%1 · Eintrag %2</translation>
    </message>
    <message>
        <source>The log has no entry of its own for this.</source>
        <translation>Das Protokoll hat hierfür keinen eigenen Eintrag.</translation>
    </message>
    <message>
        <source>The newest %1 of %2 changes</source>
        <translation>Die neuesten %1 von %2 Änderungen</translation>
    </message>
</context>
<context>
    <name>assay::HistoryTab</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History, from the audit log</source>
        <translation>Verlauf, aus dem Audit-Protokoll</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>assay::ImportFlow</name>
    <message>
        <source>Not read while following %1: %2: %3</source>
        <translation>Beim Verfolgen von %1 nicht gelesen: %2: %3</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>%1 sources are followed already, which is as many as can be. End one in the status bar first.</source>
        <translation>%1 Quellen werden schon verfolgt, mehr gehen nicht. Bitte zuerst eine in der Statusleiste beenden.</translation>
    </message>
    <message>
        <source>Following %1</source>
        <translation>Verfolge %1</translation>
    </message>
</context>
<context>
    <name>assay::ImportPreview</name>
    <message>
        <source>Keep following it while it is written</source>
        <translation>Weiter verfolgen, während geschrieben wird</translation>
    </message>
    <message>
        <source>Preview of the import of %1</source>
        <translation>Vorschau des Imports von %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Not brought in yet: %1</source>
        <translation>Noch nicht aufgenommen: %1</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Was ausgelassen wird</translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>Nicht lesbar: %1</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Was nicht lesbar war</translation>
    </message>
    <message>
        <source>What is written to the source from now on appears by itself, until you cancel it in the status bar.</source>
        <translation>Was von nun an in die Quelle geschrieben wird, erscheint von selbst, bis es in der Statusleiste abgebrochen wird.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Added to</source>
        <translation>Ergänzt</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>Everything in this source is in the project already.</source>
        <translation>Alles aus dieser Quelle ist bereits im Projekt.</translation>
    </message>
    <message>
        <source>Nothing is written until you say so.</source>
        <translation>Geschrieben wird erst nach Ihrer Bestätigung.</translation>
    </message>
    <message>
        <source>One step in the audit log. The source is not touched.</source>
        <translation>Ein Schritt im Audit-Protokoll. Die Quelle bleibt unberührt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import the rest</source>
        <translation>Rest importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>assay::ImportanceTable</name>
    <message>
        <source>p &lt; 0.0001</source>
        <translation>p &lt; 0,0001</translation>
    </message>
    <message>
        <source>p %1</source>
        <translation>p %1</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Share (PED-ANOVA)</source>
        <translation>Anteil (PED-ANOVA)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Rank correlation (Spearman)</source>
        <translation>Rangkorrelation (Spearman)</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Why there is no share</source>
        <translation>Warum es keinen Anteil gibt</translation>
    </message>
    <message>
        <source>Importance of parameters</source>
        <translation>Wichtigkeit der Parameter</translation>
    </message>
</context>
<context>
    <name>assay::InboxView</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>back %1</source>
        <translation>wieder da: %1</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <source>Which of it is listed</source>
        <translation>Was davon aufgelistet wird</translation>
    </message>
    <message>
        <source>Hear all again</source>
        <translation>Wieder alles melden</translation>
    </message>
    <message>
        <source>Done with all</source>
        <translation>Mit allem fertig</translation>
    </message>
    <message>
        <source>What reached you</source>
        <translation>Was Sie erreicht hat</translation>
    </message>
    <message>
        <source>Nothing new for you</source>
        <translation>Nichts Neues für Sie</translation>
    </message>
    <message>
        <source>What is assigned to you, asks for your word, names you or happens to what you own or follow appears here by itself.</source>
        <translation>Was Ihnen zugewiesen ist, Ihr Wort braucht, Sie nennt oder mit dem geschieht, wofür Sie zuständig sind oder dem Sie folgen, erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Takes it out of the inbox · E</source>
        <translation>Nimmt es aus dem Eingang · E</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Read, or unread again · U</source>
        <translation>Gelesen oder wieder ungelesen · U</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Comes back in a day · S</source>
        <translation>Kommt in einem Tag wieder · S</translation>
    </message>
    <message>
        <source>Mute it</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Hear no more of this thing · M</source>
        <translation>Hiervon nichts mehr melden · M</translation>
    </message>
    <message>
        <source>Mute the reason</source>
        <translation>Grund stummschalten</translation>
    </message>
    <message>
        <source>Hear no more for this reason · R</source>
        <translation>Aus diesem Grund nichts mehr melden · R</translation>
    </message>
    <message>
        <source>What you muted by its reason reaches you again</source>
        <translation>Was nach seinem Grund stummgeschaltet war, erreicht Sie wieder</translation>
    </message>
    <message>
        <source>Reading the inbox</source>
        <translation>Der Eingang wird gelesen</translation>
    </message>
    <message>
        <source>There is nothing to be done with.</source>
        <translation>Es gibt nichts, das fertig werden könnte.</translation>
    </message>
    <message>
        <source>Choose something first.</source>
        <translation>Bitte zuerst etwas auswählen.</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Wird vermerkt</translation>
    </message>
    <message>
        <source>You hear no more of %1. Its page says so beside the discussion, and takes it back.</source>
        <translation>Zu %1 wird nichts mehr gemeldet. Die zugehörige Seite sagt das neben der Diskussion und nimmt es zurück.</translation>
    </message>
    <message>
        <source>“%1” no longer reaches you. “Hear all again” brings it back.</source>
        <translation>„%1“ erreicht Sie nicht mehr. „Wieder alles melden“ holt es zurück.</translation>
    </message>
</context>
<context>
    <name>assay::InlineError</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>assay::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Go to its page</source>
        <translation>Zur Seite gehen</translation>
    </message>
    <message>
        <source>Close the inspector</source>
        <translation>Inspektor schließen</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>Neue Aufgabe…</translation>
    </message>
    <message>
        <source>Make a task from it</source>
        <translation>Aufgabe daraus machen</translation>
    </message>
</context>
<context>
    <name>assay::KeyCard</name>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Somebody else may have had it: %1</source>
        <translation>Jemand anderes könnte ihn gehabt haben: %1</translation>
    </message>
    <message>
        <source>Lost or replaced: %1</source>
        <translation>Verloren oder ersetzt: %1</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>Zählt nicht</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Eingetragen</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Zertifiziert</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Its file</source>
        <translation>Seine Datei</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>auf diesem Rechner</translation>
    </message>
    <message>
        <source>not on this machine</source>
        <translation>nicht auf diesem Rechner</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>noch nicht gültig</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>compromised</source>
        <translation>kompromittiert</translation>
    </message>
    <message>
        <source>not certified</source>
        <translation>nicht zertifiziert</translation>
    </message>
    <message>
        <source>no accepted authority</source>
        <translation>keine anerkannte Stelle</translation>
    </message>
    <message>
        <source>authority retired</source>
        <translation>Stelle außer Dienst</translation>
    </message>
    <message>
        <source>Certify…</source>
        <translation>Zertifizieren…</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Zertifikat…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Note a certificate of an organisation&apos;s authority</source>
        <translation>Zertifikat der Stelle einer Organisation vermerken</translation>
    </message>
    <message>
        <source>By the project&apos;s authority</source>
        <translation>Durch die Stelle des Projekts</translation>
    </message>
    <message>
        <source>Of an organisation&apos;s authority, from a file</source>
        <translation>Von der Stelle einer Organisation, aus einer Datei</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>%1 has no key in this project and signs nothing. People create their own: nobody can do it for them.</source>
        <translation>%1 hat in diesem Projekt keinen Schlüssel und signiert nichts. Jede Person erzeugt ihren eigenen: niemand kann es für sie tun.</translation>
    </message>
    <message>
        <source>Choose somebody in the table.</source>
        <translation>Wählen Sie eine Person in der Tabelle.</translation>
    </message>
</context>
<context>
    <name>assay::KeyForm</name>
    <message>
        <source>Create the key</source>
        <translation>Den Schlüssel anlegen</translation>
    </message>
    <message>
        <source>Create a key of %1</source>
        <translation>Einen Schlüssel von %1 anlegen</translation>
    </message>
    <message>
        <source>The private half is an encrypted file in %1 that only you can read. Nobody can open it without its passphrase, and nobody can give that back to you. The project is told the public half; an administrator or a model-risk auditor then certifies that it is yours.</source>
        <translation>Die private Hälfte ist eine verschlüsselte Datei in %1, die nur das eigene Konto lesen kann. Ohne ihre Passphrase kann niemand sie öffnen, und niemand kann die Passphrase wiederbeschaffen. Das Projekt erfährt die öffentliche Hälfte; die Administration oder die Rolle Modellrisiko-Prüfer zertifiziert dann, wem der Schlüssel gehört.</translation>
    </message>
    <message>
        <source>ECDSA P-256, which every verifier accepts</source>
        <translation>ECDSA P-256, das jedes Prüfprogramm annimmt</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>Art des Schlüssels</translation>
    </message>
    <message>
        <source>Passphrase of your key of now, which signs the new one, too</source>
        <translation>Passphrase Ihres jetzigen Schlüssels, der den neuen mit signiert</translation>
    </message>
    <message>
        <source>Reading keys</source>
        <translation>Schlüssel werden gelesen</translation>
    </message>
    <message>
        <source>You have the key %1… already. It signs the one that takes its place, and its file is not on this machine: create the new key where it is, or revoke it first.</source>
        <translation>Sie haben bereits den Schlüssel %1…; er signiert den, der an seine Stelle tritt, und seine Datei ist nicht auf diesem Rechner. Erzeugen Sie den neuen Schlüssel dort, wo sie liegt, oder widerrufen Sie zuerst den alten.</translation>
    </message>
    <message>
        <source>The key is being made.</source>
        <translation>Der Schlüssel wird erzeugt.</translation>
    </message>
    <message>
        <source>Your keys are being read.</source>
        <translation>Ihre Schlüssel werden gelesen.</translation>
    </message>
    <message>
        <source>The file of your key of now is not on this machine.</source>
        <translation>Die Datei Ihres jetzigen Schlüssels ist nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>A key needs a passphrase.</source>
        <translation>Ein Schlüssel braucht eine Passphrase.</translation>
    </message>
    <message>
        <source>The passphrase of your key of now is missing.</source>
        <translation>Die Passphrase Ihres jetzigen Schlüssels fehlt.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen sind verschieden.</translation>
    </message>
    <message>
        <source>Making a key</source>
        <translation>Schlüssel wird erzeugt</translation>
    </message>
</context>
<context>
    <name>assay::KeysView</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 (staged)</source>
        <translation>%1 (gestellt)</translation>
    </message>
    <message>
        <source>Create my key…</source>
        <translation>Meinen Schlüssel anlegen…</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>Personen und Schlüssel</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter people and keys</source>
        <translation>Personen und Schlüssel filtern</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren…</translation>
    </message>
    <message>
        <source>Key and authorities</source>
        <translation>Schlüssel und Stellen</translation>
    </message>
    <message>
        <source>Reading keys</source>
        <translation>Schlüssel werden gelesen</translation>
    </message>
    <message>
        <source>An encrypted file on this machine; the project is told its public half</source>
        <translation>Eine verschlüsselte Datei auf diesem Rechner; das Projekt erfährt die öffentliche Hälfte</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Eingetragen</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Does not count since</source>
        <translation>Zählt nicht mehr seit</translation>
    </message>
    <message>
        <source>Revoked by</source>
        <translation>Widerrufen von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Save people and keys</source>
        <translation>Personen und Schlüssel speichern</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Eine Zertifikatsdatei wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Retire the authority %1</source>
        <translation>Stelle %1 außer Dienst setzen</translation>
    </message>
    <message>
        <source>What is signed from now on under its certificates does not count. What was signed before goes on counting. This cannot be taken back.</source>
        <translation>Was von jetzt an unter ihren Zertifikaten signiert wird, zählt nicht. Was vorher signiert wurde, zählt weiter. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Reason, for everybody who reads the log</source>
        <translation>Begründung für alle, die das Protokoll lesen</translation>
    </message>
    <message>
        <source>Retire the authority</source>
        <translation>Stelle außer Dienst setzen</translation>
    </message>
    <message>
        <source>Retiring an authority</source>
        <translation>Eine Stelle wird außer Dienst gesetzt</translation>
    </message>
    <message>
        <source>Enrol a key…</source>
        <translation>Schlüssel eintragen…</translation>
    </message>
    <message>
        <source>A key of yours whose file is on this machine already</source>
        <translation>Ein eigener Schlüssel, dessen Datei schon auf diesem Rechner ist</translation>
    </message>
</context>
<context>
    <name>assay::KpiStrip</name>
    <message>
        <source>1 needs you</source>
        <translation>1 wartet auf Sie</translation>
    </message>
    <message>
        <source>%1 need you</source>
        <translation>%1 warten auf Sie</translation>
    </message>
    <message>
        <source>n = %1, as of %2</source>
        <translation>n = %1, Stand %2</translation>
    </message>
</context>
<context>
    <name>assay::LifecycleRibbon</name>
    <message>
        <source>%1 · %2 times</source>
        <translation>%1 · %2-mal</translation>
    </message>
    <message>
        <source>%1 · %2×</source>
        <translation>%1 · %2×</translation>
    </message>
    <message>
        <source>%1: %2, now here</source>
        <translation>%1: %2, jetzt hier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Life cycle. %1</source>
        <translation>Lebenszyklus. %1</translation>
    </message>
</context>
<context>
    <name>assay::LinesPanel</name>
    <message>
        <source>One line for</source>
        <translation>Eine Linie für</translation>
    </message>
    <message>
        <source>Line of a group</source>
        <translation>Linie einer Gruppe</translation>
    </message>
    <message>
        <source>Band of a group</source>
        <translation>Band einer Gruppe</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Farbe nach</translation>
    </message>
    <message>
        <source>Strokes by</source>
        <translation>Strichart nach</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>± standard deviation</source>
        <translation>± Standardabweichung</translation>
    </message>
    <message>
        <source>± standard error</source>
        <translation>± Standardfehler</translation>
    </message>
    <message>
        <source>95 % interval of the mean</source>
        <translation>95-%-Intervall des Mittelwerts</translation>
    </message>
    <message>
        <source>lowest to highest</source>
        <translation>kleinster bis größter Wert</translation>
    </message>
    <message>
        <source>25th to 75th percentile</source>
        <translation>25. bis 75. Perzentil</translation>
    </message>
    <message>
        <source>5th to 95th percentile</source>
        <translation>5. bis 95. Perzentil</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>A chart for each</source>
        <translation>Ein Diagramm je</translation>
    </message>
    <message>
        <source>each run</source>
        <translation>jeden Lauf</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Grouped but for %1</source>
        <translation>Gruppiert bis auf %1</translation>
    </message>
    <message>
        <source>Grouped by %1</source>
        <translation>Gruppiert nach %1</translation>
    </message>
    <message>
        <source>Each run</source>
        <translation>Jeder Lauf</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>assay::ListKeys</name>
    <message>
        <source>J</source>
        <translation>J</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Row before</source>
        <translation>Vorherige Zeile</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Zeile öffnen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Inspect the row</source>
        <translation>Zeile im Inspektor zeigen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the inspector</source>
        <translation>Inspektor schließen</translation>
    </message>
</context>
<context>
    <name>assay::LogAlarmBar</name>
    <message>
        <source>This is a restored backup…</source>
        <translation>Das ist ein wiederhergestelltes Backup…</translation>
    </message>
    <message>
        <source>Why this file is in order</source>
        <translation>Warum diese Datei in Ordnung ist</translation>
    </message>
    <message>
        <source>Why this file is in order, for the log</source>
        <translation>Warum diese Datei in Ordnung ist, für das Protokoll</translation>
    </message>
    <message>
        <source>Write it into the log</source>
        <translation>In das Protokoll schreiben</translation>
    </message>
</context>
<context>
    <name>assay::LogCoverage</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>What the log covers</source>
        <translation>Was das Protokoll abdeckt</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Protokoll wird gelesen</translation>
    </message>
    <message>
        <source>Audit entries</source>
        <translation>Audit-Einträge</translation>
    </message>
    <message>
        <source>root %1…</source>
        <translation>Wurzel %1…</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>%1 marked deleted</source>
        <translation>%1 als gelöscht vermerkt</translation>
    </message>
    <message>
        <source>Metric points</source>
        <translation>Metrikpunkte</translation>
    </message>
    <message>
        <source>each as it was logged</source>
        <translation>jeder wie protokolliert</translation>
    </message>
    <message>
        <source>Values that are no number</source>
        <translation>Werte, die keine Zahl sind</translation>
    </message>
    <message>
        <source>%1 NaN, %2 infinite</source>
        <translation>%1 NaN, %2 unendlich</translation>
    </message>
    <message>
        <source>Audit root</source>
        <translation>Audit-Wurzel</translation>
    </message>
</context>
<context>
    <name>assay::LogList</name>
    <message>
        <source>Entry %1, %2</source>
        <translation>Eintrag %1, %2</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>als %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>from 2026-01-31</source>
        <translation>ab 2026-01-31</translation>
    </message>
    <message>
        <source>to 2026-12-31</source>
        <translation>bis 2026-12-31</translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation>Einträge des Protokolls</translation>
    </message>
    <message>
        <source>No entry passes</source>
        <translation>Kein Eintrag kommt durch den Filter</translation>
    </message>
    <message>
        <source>Take words or days out of the filter to see more of the log.</source>
        <translation>Wörter oder Tage aus dem Filter nehmen, um mehr vom Protokoll zu sehen.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Words that an entry holds</source>
        <translation>Wörter, die in einem Eintrag stehen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Person who acted</source>
        <translation>Person, die gehandelt hat</translation>
    </message>
    <message>
        <source>Kind of thing</source>
        <translation>Art des Gegenstands</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren…</translation>
    </message>
    <message>
        <source>All entries that pass, also those beyond what is listed</source>
        <translation>Alle Einträge, die durch den Filter kommen, auch über die Liste hinaus</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Protokoll wird gelesen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>Jede Änderung</translation>
    </message>
    <message>
        <source>Write a day as in 2026-03-31. The list stays as it was.</source>
        <translation>Einen Tag wie 2026-03-31 schreiben. Die Liste bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>The newest %1 of %2 that pass, of %3 entries. Export writes all that pass.</source>
        <translation>Die neuesten %1 von %2, die durch den Filter kommen, bei %3 Einträgen insgesamt. Der Export schreibt alle, die durchkommen.</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 von %2 Einträgen</translation>
    </message>
    <message>
        <source>Save the entries that pass</source>
        <translation>Einträge speichern, die durch den Filter kommen</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
</context>
<context>
    <name>assay::LogStateCard</name>
    <message>
        <source>Entry %1: %2</source>
        <translation>Eintrag %1: %2</translation>
    </message>
    <message>
        <source>Further findings in the log: %1</source>
        <translation>Weitere Feststellungen im Protokoll: %1</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Jetzt verifizieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Write checkpoint…</source>
        <translation>Prüfpunkt schreiben…</translation>
    </message>
    <message>
        <source>Is the log whole?</source>
        <translation>Ist das Protokoll unversehrt?</translation>
    </message>
    <message>
        <source>Cancel the verification</source>
        <translation>Verifizierung abbrechen</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Protokoll wird gelesen</translation>
    </message>
    <message>
        <source>Verifying the log</source>
        <translation>Das Protokoll wird verifiziert</translation>
    </message>
    <message>
        <source>The verification was cancelled: nothing is said about the log.</source>
        <translation>Die Verifizierung wurde abgebrochen: Über das Protokoll ist nichts gesagt.</translation>
    </message>
    <message>
        <source>Verifying: %1 %</source>
        <translation>Wird verifiziert: %1 %</translation>
    </message>
    <message>
        <source>It has not been verified in this window. Verifying recomputes the tree over all entries and compares every row with what the log says of it.</source>
        <translation>Es wurde in diesem Fenster noch nicht verifiziert. Das Verifizieren berechnet den Baum über alle Einträge neu und vergleicht jede Zeile mit dem, was das Protokoll über sie sagt.</translation>
    </message>
    <message>
        <source>entry %1, root %2, on %3</source>
        <translation>Eintrag %1, Wurzel %2, am %3</translation>
    </message>
    <message>
        <source>Something is not as it was written. Verified up to %1:</source>
        <translation>Etwas ist nicht so, wie es geschrieben wurde. Verifiziert bis %1:</translation>
    </message>
    <message>
        <source>Verified up to %1. Compared: %2 things, %3 metric points, %4 signatures.</source>
        <translation>Verifiziert bis %1. Verglichen: %2 Gegenstände, %3 Metrikpunkte, %4 Signaturen.</translation>
    </message>
    <message>
        <source>Not verified: %1 entries that came since.</source>
        <translation>Nicht verifiziert: %1 seither hinzugekommene Einträge.</translation>
    </message>
    <message>
        <source>You have not seen this log before.</source>
        <translation>Sie haben dieses Protokoll noch nicht gesehen.</translation>
    </message>
    <message>
        <source>You last saw %1 entries, root %2, on %3</source>
        <translation>Sie sahen zuletzt %1 Einträge, Wurzel %2, am %3</translation>
    </message>
    <message>
        <source>%1: by what the log says of itself it goes on from there.</source>
        <translation>%1: Nach dem, was das Protokoll über sich sagt, geht es von dort weiter.</translation>
    </message>
    <message>
        <source>%1. This log does not go on from there: it is older, or another.</source>
        <translation>%1. Dieses Protokoll geht von dort nicht weiter: Es ist älter oder ein anderes.</translation>
    </message>
    <message>
        <source>No checkpoint was written yet: what is rewritten from the first entry on shows nowhere outside of this file.</source>
        <translation>Es wurde noch kein Prüfpunkt geschrieben: Was vom ersten Eintrag an umgeschrieben wird, zeigt sich nirgends außerhalb dieser Datei.</translation>
    </message>
    <message>
        <source>Last checkpoint: %1 entries, root %2, on %3 by %4</source>
        <translation>Letzter Prüfpunkt: %1 Einträge, Wurzel %2, am %3 von %4</translation>
    </message>
    <message>
        <source>%1, signed by nobody.</source>
        <translation>%1, von niemandem signiert.</translation>
    </message>
    <message>
        <source>%1, signed by the key %2… of %3.</source>
        <translation>%1, signiert mit dem Schlüssel %2… von %3.</translation>
    </message>
    <message>
        <source>And %1 more: assay-cli verify lists all.</source>
        <translation>Und %1 weitere: assay-cli verify listet alle auf.</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>wird verifiziert</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht verifiziert</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>gebrochen</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>unversehrt</translation>
    </message>
    <message>
        <source>Not checked: %1.</source>
        <translation>Nicht geprüft: %1.</translation>
    </message>
    <message>
        <source>A note of the log as it is now, to be kept elsewhere</source>
        <translation>Eine Notiz des Protokolls, wie es jetzt ist, zur Aufbewahrung an anderer Stelle</translation>
    </message>
    <message>
        <source>Keep the checkpoint outside of the project</source>
        <translation>Den Prüfpunkt außerhalb des Projekts aufbewahren</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
</context>
<context>
    <name>assay::LogView</name>
    <message>
        <source>What to see of the log</source>
        <translation>Was vom Protokoll zu sehen ist</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>State on a day</source>
        <translation>Stand an einem Tag</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>Was es umfasst</translation>
    </message>
</context>
<context>
    <name>assay::LoggedSections</name>
    <message>
        <source>Distributions</source>
        <translation>Verteilungen</translation>
    </message>
    <message>
        <source>Confusion matrices and curves</source>
        <translation>Konfusionsmatrizen und Kurven</translation>
    </message>
    <message>
        <source>Images and texts</source>
        <translation>Bilder und Texte</translation>
    </message>
    <message>
        <source>How distributions are drawn</source>
        <translation>Wie Verteilungen gezeichnet werden</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Versetzt</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Überlagert</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>Perzentile</translation>
    </message>
    <message>
        <source>Reading what else was logged</source>
        <translation>Weiteres Geloggtes wird gelesen</translation>
    </message>
</context>
<context>
    <name>assay::MainWindow</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>%1 wird angelegt</translation>
    </message>
    <message>
        <source>Making the demo project</source>
        <translation>Das Demo-Projekt wird angelegt</translation>
    </message>
    <message>
        <source>Imported; new runs: %1, new metric points: %2.</source>
        <translation>Importiert; neue Läufe: %1, neue Metrikpunkte: %2.</translation>
    </message>
    <message>
        <source>%1 belongs to a project that was not opened here yet. Open that project once; then its links lead to it.</source>
        <translation>%1 gehört zu einem Projekt, das hier noch nie geöffnet war. Bitte das Projekt einmal öffnen; danach führen seine Links dorthin.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <source>%1 – Assay</source>
        <translation>%1 – Assay</translation>
    </message>
    <message>
        <source>Assay</source>
        <translation>Assay</translation>
    </message>
    <message>
        <source>no project open</source>
        <translation>kein Projekt offen</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Wird gezählt</translation>
    </message>
    <message>
        <source>Open or start a project first; then drop what you want to import.</source>
        <translation>Bitte zuerst ein Projekt öffnen oder anlegen; dann ablegen, was importiert werden soll.</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
</context>
<context>
    <name>assay::MarkdownView</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>assay::MatrixCard</name>
    <message>
        <source>step %1, the last of %2</source>
        <translation>Schritt %1, der letzte von %2</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Save counts as CSV…</source>
        <translation>Anzahlen als CSV speichern…</translation>
    </message>
    <message>
        <source>Confusion matrix %1, %2</source>
        <translation>Konfusionsmatrix %1, %2</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>%1 classes, %2 predictions</source>
        <translation>%1 Klassen, %2 Vorhersagen</translation>
    </message>
    <message>
        <source>accuracy %1</source>
        <translation>Genauigkeit %1</translation>
    </message>
    <message>
        <source>step %1, %2 of %3</source>
        <translation>Schritt %1, %2 von %3</translation>
    </message>
    <message>
        <source>Step of %1, %2</source>
        <translation>Schritt von %1, %2</translation>
    </message>
</context>
<context>
    <name>assay::MatrixPlot</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>wirklich</translation>
    </message>
    <message>
        <source>%1 classes, accuracy %2</source>
        <translation>%1 Klassen, Genauigkeit %2</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>actual %1, predicted %2</source>
        <translation>wirklich %1, vorhergesagt %2</translation>
    </message>
    <message>
        <source>%1 of %2 in the row, %3</source>
        <translation>%1 von %2 in der Zeile, %3</translation>
    </message>
    <message>
        <source>recall of %1: %2</source>
        <translation>Recall von %1: %2</translation>
    </message>
    <message>
        <source>precision of %1: %2</source>
        <translation>Precision von %1: %2</translation>
    </message>
</context>
<context>
    <name>assay::MeasureForm</name>
    <message>
        <source>%1: what was measured?</source>
        <translation>%1: Was wurde gemessen?</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>%1; the target is %2 %3. You stand by the figure as %4.</source>
        <translation>%1; das Ziel ist %2 %3. Für die Zahl stehen Sie als %4 ein.</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>Ab dem Tag</translation>
    </message>
    <message>
        <source>To the day, which had ended</source>
        <translation>Bis zu dem Tag, der zu Ende war</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Evidence: where the figure comes from</source>
        <translation>Nachweis: woher die Zahl kommt</translation>
    </message>
    <message>
        <source>What may not be concluded from it</source>
        <translation>Was daraus nicht geschlossen werden darf</translation>
    </message>
    <message>
        <source>What was realised is a number.</source>
        <translation>Was realisiert wurde, ist eine Zahl.</translation>
    </message>
    <message>
        <source>The period is two days, such as 2026-07-01 and 2026-10-01, the later one second.</source>
        <translation>Der Zeitraum besteht aus zwei Tagen, etwa 2026-07-01 und 2026-10-01, der spätere als zweiter.</translation>
    </message>
    <message>
        <source>Say where the figure comes from.</source>
        <translation>Bitte angeben, woher die Zahl kommt.</translation>
    </message>
</context>
<context>
    <name>assay::MediaCard</name>
    <message>
        <source>Save the list of steps as CSV…</source>
        <translation>Liste der Schritte als CSV speichern…</translation>
    </message>
    <message>
        <source>Step of %1, %2</source>
        <translation>Schritt von %1, %2</translation>
    </message>
    <message>
        <source>Text %1, %2</source>
        <translation>Text %1, %2</translation>
    </message>
    <message>
        <source>Image %1, %2</source>
        <translation>Bild %1, %2</translation>
    </message>
    <message>
        <source>step %1, %2 of %3</source>
        <translation>Schritt %1, %2 von %3</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
</context>
<context>
    <name>assay::MentionCompletion</name>
    <message>
        <source>Names that can be mentioned</source>
        <translation>Namen, die erwähnt werden können</translation>
    </message>
</context>
<context>
    <name>assay::MergeForm</name>
    <message>
        <source>Theirs</source>
        <translation>Deren</translation>
    </message>
    <message>
        <source>Theirs: %1, %2</source>
        <translation>Deren: %1, %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1: what shall stand?</source>
        <translation>%1: Was soll gelten?</translation>
    </message>
    <message>
        <source>While you were writing, somebody else changed the same. Choose what shall stand; until then nothing is saved.</source>
        <translation>Während Sie schrieben, hat jemand anderes dasselbe geändert. Wählen Sie, was gelten soll; bis dahin wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>What both of you changed</source>
        <translation>Was Sie beide geändert haben</translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <translation>%1, deren: %2</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>%1, yours: %2</source>
        <translation>%1, Ihre: %2</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Andere Worte</translation>
    </message>
    <message>
        <source>%1, other words</source>
        <translation>%1, andere Worte</translation>
    </message>
    <message>
        <source>%1, the other words</source>
        <translation>%1, die anderen Worte</translation>
    </message>
    <message>
        <source>Choose first: %1.</source>
        <translation>Zuerst wählen: %1.</translation>
    </message>
</context>
<context>
    <name>assay::MetricChart</name>
    <message>
        <source>%1 of %2 points in view, all drawn</source>
        <translation>%1 von %2 Punkten sichtbar, alle gezeichnet</translation>
    </message>
    <message>
        <source>%1 points, all drawn</source>
        <translation>%1 Punkte, alle gezeichnet</translation>
    </message>
    <message>
        <source>%1 NaN</source>
        <translation>%1 NaN</translation>
    </message>
    <message>
        <source>%1 Inf</source>
        <translation>%1 Inf</translation>
    </message>
    <message>
        <source>%1 not above 0</source>
        <translation>%1 nicht über 0</translation>
    </message>
    <message>
        <source>%1 marked</source>
        <translation>%1 markiert</translation>
    </message>
    <message>
        <source>%1 points without a wall time are not on this axis</source>
        <translation>%1 Punkte ohne Uhrzeit fehlen auf dieser Achse</translation>
    </message>
    <message>
        <source>%1 points without a value of the x axis&apos;s metric are not shown</source>
        <translation>%1 Punkte ohne Wert der Metrik auf der x-Achse sind nicht gezeigt</translation>
    </message>
    <message>
        <source>%1 points at step 0 or below are not on this axis</source>
        <translation>%1 Punkte bei Schritt 0 oder darunter liegen nicht auf dieser Achse</translation>
    </message>
    <message>
        <source>%1: group of %2 runs, last %3</source>
        <translation>%1: Gruppe von %2 Läufen, zuletzt %3</translation>
    </message>
    <message>
        <source>%1 points of %2 runs in 1 group, all counted</source>
        <translation>%1 Punkte von %2 Läufen in 1 Gruppe, alle gezählt</translation>
    </message>
    <message>
        <source>%1 points of %2 runs in %3 groups, all counted</source>
        <translation>%1 Punkte von %2 Läufen in %3 Gruppen, alle gezählt</translation>
    </message>
    <message>
        <source>More for the chart of %1</source>
        <translation>Mehr zum Diagramm von %1</translation>
    </message>
    <message>
        <source>Note, move, save or copy</source>
        <translation>Notieren, verschieben, sichern oder kopieren</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Nach hinten</translation>
    </message>
    <message>
        <source>Save points as CSV…</source>
        <translation>Punkte als CSV speichern…</translation>
    </message>
    <message>
        <source>Save what is drawn as CSV…</source>
        <translation>Gezeichnetes als CSV speichern…</translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation>%1 lösen</translation>
    </message>
    <message>
        <source>Pin %1 to the top</source>
        <translation>%1 oben anheften</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Oben anheften</translation>
    </message>
    <message>
        <source>Back to all charts</source>
        <translation>Zurück zu allen Diagrammen</translation>
    </message>
    <message>
        <source>Enlarge %1</source>
        <translation>%1 vergrößern</translation>
    </message>
    <message>
        <source>Back to all charts (Esc)</source>
        <translation>Zurück zu allen Diagrammen (Esc)</translation>
    </message>
    <message>
        <source>Enlarge (Enter)</source>
        <translation>Vergrößern (Eingabe)</translation>
    </message>
    <message>
        <source>%1: %2 points, last %3 at step %4</source>
        <translation>%1: %2 Punkte, zuletzt %3 bei Schritt %4</translation>
    </message>
    <message>
        <source>note of %1 at step %2: %3</source>
        <translation>Notiz von %1 bei Schritt %2: %3</translation>
    </message>
    <message>
        <source>Chart of %1</source>
        <translation>Diagramm von %1</translation>
    </message>
</context>
<context>
    <name>assay::MonitorsCard</name>
    <message>
        <source>Monitors</source>
        <translation>Überwachungen</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>überwacht</translation>
    </message>
    <message>
        <source>no monitor</source>
        <translation>keine Überwachung</translation>
    </message>
    <message>
        <source>A monitor is active for it.</source>
        <translation>Eine Überwachung ist dafür aktiv.</translation>
    </message>
    <message>
        <source>Nobody would notice if it changed while the model is in use.</source>
        <translation>Niemand würde merken, wenn es sich im Einsatz des Modells ändert.</translation>
    </message>
</context>
<context>
    <name>assay::MyTasksView</name>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Anwendungsfall</translation>
    </message>
    <message>
        <source>&lt; 1 h</source>
        <translation>&lt; 1 h</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>How your tasks are shown</source>
        <translation>Wie Ihre Aufgaben gezeigt werden</translation>
    </message>
    <message>
        <source>Your tasks</source>
        <translation>Ihre Aufgaben</translation>
    </message>
    <message>
        <source>You have no tasks</source>
        <translation>Sie haben keine Aufgaben</translation>
    </message>
    <message>
        <source>What you own appears here. Make one from anything with “New task…”, or here.</source>
        <translation>Wofür Sie zuständig sind, erscheint hier. Eine Aufgabe lässt sich aus allem mit „Neue Aufgabe…“ machen, oder hier.</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>Neue Aufgabe…</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>it is not here any more</source>
        <translation>nicht mehr hier</translation>
    </message>
    <message>
        <source>the project is read only</source>
        <translation>das Projekt ist schreibgeschützt</translation>
    </message>
    <message>
        <source>not from %1</source>
        <translation>nicht von „%1“ aus</translation>
    </message>
    <message>
        <source>Reading your tasks</source>
        <translation>Ihre Aufgaben werden gelesen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>%1 angelegt</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Steps of %1</source>
        <translation>Schritte von %1</translation>
    </message>
</context>
<context>
    <name>assay::Navigation</name>
    <message>
        <source>There is nothing to open at %1. It may be of a newer version, or the link was cut short; look for its name with Ctrl+K.</source>
        <translation>Unter %1 gibt es nichts zu öffnen. Vielleicht stammt der Link von einer neueren Version oder wurde abgeschnitten; bitte mit Strg+K nach dem Namen suchen.</translation>
    </message>
</context>
<context>
    <name>assay::NoteForm</name>
    <message>
        <source>about %1 runs</source>
        <translation>zu %1 Läufen</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, Schritt %2</translation>
    </message>
    <message>
        <source>%1, steps %2 to %3</source>
        <translation>%1, Schritte %2 bis %3</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Notes about %1</source>
        <translation>Notizen zu %1</translation>
    </message>
    <message>
        <source>A note, in Markdown</source>
        <translation>Eine Notiz, in Markdown</translation>
    </message>
    <message>
        <source>Note, in Markdown</source>
        <translation>Notiz, in Markdown</translation>
    </message>
    <message>
        <source>What is worth remembering?</source>
        <translation>Was ist erinnernswert?</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Reading notes</source>
        <translation>Liest Notizen</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>geändert: %1</translation>
    </message>
    <message>
        <source>resolved by %1</source>
        <translation>erledigt von %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Your note, changed; what it said before is kept</source>
        <translation>Die eigene Notiz, geändert; was sie vorher sagte, bleibt erhalten</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>assay::OnceCard</name>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Values logged once</source>
        <translation>Einmal protokollierte Werte</translation>
    </message>
    <message>
        <source>1 metric</source>
        <translation>1 Metrik</translation>
    </message>
    <message>
        <source>%1 metrics</source>
        <translation>%1 Metriken</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
</context>
<context>
    <name>assay::OpinionForm</name>
    <message>
        <source>%1, version %2: what do you think?</source>
        <translation>%1, Version %2: Was meinen Sie?</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Äußern</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Dissent needs its reason, which is kept.</source>
        <translation>Widerspruch braucht eine Begründung; sie wird aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>assay::OverviewTab</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation>Lebenszyklus</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Nobody has said yet which problem it is to solve.</source>
        <translation>Noch hat niemand gesagt, welches Problem er lösen soll.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Value hypothesis</source>
        <translation>Nutzenhypothese</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>In its state</source>
        <translation>In diesem Zustand</translation>
    </message>
    <message>
        <source>%1 · since %2</source>
        <translation>%1 · seit %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>Open its runs and charts</source>
        <translation>Läufe und Diagramme öffnen</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
    </message>
    <message>
        <source>%1, the last one started %2</source>
        <translation>%1, der letzte begann %2</translation>
    </message>
    <message>
        <source>No experiment belongs to it yet. A button on the data science page says to which use case an experiment belongs.</source>
        <translation>Noch gehört kein Experiment dazu. Ein Knopf auf der Data-Science-Seite sagt, zu welchem Anwendungsfall ein Experiment gehört.</translation>
    </message>
    <message>
        <source>%1: its life has ended, there is no step from here.</source>
        <translation>%1: Der Lebenszyklus ist zu Ende, von hier gibt es keinen Schritt.</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>als %1</translation>
    </message>
</context>
<context>
    <name>assay::OwnerForm</name>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>The owner mends it and says how far that is, and somebody else judges whether it is mended. What a former owner had begun begins again.</source>
        <translation>Wer verantwortlich ist, behebt sie und sagt, wie weit das ist; jemand anderes beurteilt, ob sie behoben ist. Was zuvor Verantwortliche begonnen hatten, beginnt von vorn.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <translation>Bitte jemand anderen wählen.</translation>
    </message>
</context>
<context>
    <name>assay::PackageForm</name>
    <message>
        <source>With the files of the model and of the evidence</source>
        <translation>Mit den Dateien des Modells und der Nachweise</translation>
    </message>
    <message>
        <source>Export the package</source>
        <translation>Paket exportieren</translation>
    </message>
    <message>
        <source>Export %1 as a package</source>
        <translation>%1 als Paket exportieren</translation>
    </message>
    <message>
        <source>All that a stranger needs to check it without this project: decisions, evidence, policy, keys, receipts of the log and how to verify them with openssl.</source>
        <translation>Alles, was Außenstehende brauchen, um es ohne dieses Projekt zu prüfen: Entscheidungen, Nachweise, Richtlinie, Schlüssel, Belege des Protokolls und wie sie mit openssl zu verifizieren sind.</translation>
    </message>
    <message>
        <source>Reading keys</source>
        <translation>Schlüssel werden gelesen</translation>
    </message>
    <message>
        <source>A zip archive</source>
        <translation>Ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Ein Ordner</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>Im Ordner</translation>
    </message>
    <message>
        <source>Under the name</source>
        <translation>Unter dem Namen</translation>
    </message>
    <message>
        <source>Model files and log signed by</source>
        <translation>Modelldateien und Protokoll signiert von</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>Nobody: the decisions stay signed as they are</source>
        <translation>Niemand: Die Entscheidungen bleiben signiert, wie sie sind</translation>
    </message>
    <message>
        <source>%1… (%2)</source>
        <translation>%1… (%2)</translation>
    </message>
    <message>
        <source>Say in which folder it shall stand.</source>
        <translation>Bitte angeben, in welchem Ordner es liegen soll.</translation>
    </message>
    <message>
        <source>A package needs a name without slashes.</source>
        <translation>Ein Paket braucht einen Namen ohne Schrägstriche.</translation>
    </message>
    <message>
        <source>The passphrase of the key is missing.</source>
        <translation>Die Passphrase des Schlüssels fehlt.</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1 wird exportiert</translation>
    </message>
    <message>
        <source>%1 Nobody has signed the log in it: write a checkpoint with your key, or name one here.</source>
        <translation>%1 Das Protokoll darin hat niemand signiert: einen Prüfpunkt mit Ihrem Schlüssel schreiben oder hier einen Schlüssel angeben.</translation>
    </message>
    <message>
        <source>The package was written to %1: %2 files, %3 bytes. %4</source>
        <translation>Das Paket wurde nach %1 geschrieben: %2 Dateien, %3 Bytes. %4</translation>
    </message>
</context>
<context>
    <name>assay::Page</name>
    <message>
        <source>Views of %1</source>
        <translation>Ansichten von %1</translation>
    </message>
</context>
<context>
    <name>assay::PageCompany</name>
    <message>
        <source>%1 (staged)</source>
        <translation>%1 (gestellt)</translation>
    </message>
    <message>
        <source>You have this open in another window, too</source>
        <translation>Sie haben dies auch in einem anderen Fenster geöffnet</translation>
    </message>
    <message>
        <source>%1 is here, too</source>
        <translation>%1 ist auch hier</translation>
    </message>
</context>
<context>
    <name>assay::PaletteModel</name>
    <message>
        <source>ACTIONS</source>
        <translation>AKTIONEN</translation>
    </message>
    <message>
        <source>GO TO</source>
        <translation>GEHE ZU</translation>
    </message>
    <message>
        <source>%1 of %2 shown; type more of the name</source>
        <translation>%1 von %2 gezeigt; mehr vom Namen eingeben</translation>
    </message>
    <message>
        <source>RECENT</source>
        <translation>ZULETZT</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>IN MENUS</source>
        <translation>IN MENÜS</translation>
    </message>
</context>
<context>
    <name>assay::Panels</name>
    <message>
        <source>Reading diagnostics</source>
        <translation>Diagnose wird gelesen</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
</context>
<context>
    <name>assay::ParallelPlot</name>
    <message>
        <source>Logarithmic (L)</source>
        <translation>Logarithmisch (L)</translation>
    </message>
    <message>
        <source>Flip (F)</source>
        <translation>Umdrehen (F)</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Clear the brush</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>flipped</source>
        <translation>umgedreht</translation>
    </message>
    <message>
        <source>Parallel coordinates</source>
        <translation>Parallele Koordinaten</translation>
    </message>
    <message>
        <source>only numbers above 0 have a logarithm</source>
        <translation>nur Zahlen über 0 haben einen Logarithmus</translation>
    </message>
    <message>
        <source>it is the first axis</source>
        <translation>es ist die erste Achse</translation>
    </message>
    <message>
        <source>it is the last axis</source>
        <translation>es ist die letzte Achse</translation>
    </message>
    <message>
        <source>the axis has no brush</source>
        <translation>die Achse hat keine Markierung</translation>
    </message>
</context>
<context>
    <name>assay::PastBar</name>
    <message>
        <source>the past</source>
        <translation>die Vergangenheit</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
</context>
<context>
    <name>assay::PeopleHere</name>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Also here: %1</source>
        <translation>Auch hier: %1</translation>
    </message>
</context>
<context>
    <name>assay::PeopleTab</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Set a duty…</source>
        <translation>Zuständigkeit festlegen…</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Wer was tut</translation>
    </message>
    <message>
        <source>Skills that its technique asks for</source>
        <translation>Fähigkeiten, die das Verfahren verlangt</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Wer teilnimmt</translation>
    </message>
    <message>
        <source>The duties</source>
        <translation>Die Zuständigkeiten</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Nobody is accountable for: %1</source>
        <translation>Niemand ist verantwortlich für: %1</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>abgedeckt</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>It names no technique yet, so nothing is asked for.</source>
        <translation>Noch ist kein Verfahren genannt, also wird nichts verlangt.</translation>
    </message>
    <message>
        <source>Nobody has said yet which skills “%1” asks for.</source>
        <translation>Noch hat niemand gesagt, welche Fähigkeiten „%1“ verlangt.</translation>
    </message>
    <message>
        <source>Nothing: take it back</source>
        <translation>Nichts: zurücknehmen</translation>
    </message>
    <message>
        <source>Who does what for %1</source>
        <translation>Wer was tut für %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Verantwortung</translation>
    </message>
    <message>
        <source>business owner</source>
        <translation>Fachverantwortung</translation>
    </message>
    <message>
        <source>1 entry in its log</source>
        <translation>1 Protokolleintrag dazu</translation>
    </message>
    <message>
        <source>%1 entries in its log</source>
        <translation>%1 Protokolleinträge dazu</translation>
    </message>
</context>
<context>
    <name>assay::PersonButton</name>
    <message>
        <source>Acting as %1, %2</source>
        <translation>Handelnd als %1, %2</translation>
    </message>
</context>
<context>
    <name>assay::PictureView</name>
    <message>
        <source>Logged image</source>
        <translation>Geloggtes Bild</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
</context>
<context>
    <name>assay::PoliciesTab</name>
    <message>
        <source>written by %1, %2</source>
        <translation>geschrieben von %1, %2</translation>
    </message>
    <message>
        <source>published by %1, %2</source>
        <translation>veröffentlicht von %1, %2</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>zurückgezogen %1</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Gates</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Bedienelemente</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Veröffentlicht von</translation>
    </message>
    <message>
        <source>No policies yet</source>
        <translation>Noch keine Richtlinien</translation>
    </message>
    <message>
        <source>A policy says what a release has to show: gates, controls and who signs. This project is of an earlier version; the policy that comes with the program is brought in by the first write that needs it.</source>
        <translation>Eine Richtlinie sagt, was ein Release vorweisen muss: Gates, Kontrollen und wer unterschreibt. Dieses Projekt stammt aus einer früheren Version; die Richtlinie, die mit dem Programm kommt, wird beim ersten Schreibvorgang übernommen, der sie braucht.</translation>
    </message>
    <message>
        <source>proposed by %1, %2</source>
        <translation>vorgeschlagen von %1, %2</translation>
    </message>
    <message>
        <source>agreed to by %1, %2</source>
        <translation>zugestimmt von %1, %2</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Zugestimmt von</translation>
    </message>
</context>
<context>
    <name>assay::PolicyDatesForm</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>In force from, as in 2027-01-31</source>
        <translation>In Kraft ab, etwa 2027-01-31</translation>
    </message>
    <message>
        <source>Until, the first day on which it no longer holds; may stay empty</source>
        <translation>Bis, der erste Tag, an dem sie nicht mehr gilt; darf leer bleiben</translation>
    </message>
</context>
<context>
    <name>assay::PolicyDifferenceView</name>
    <message>
        <source>There is no version to compare it with.</source>
        <translation>Es gibt keine Version zum Vergleichen.</translation>
    </message>
    <message>
        <source>Nothing differs from %1.</source>
        <translation>Kein Unterschied zu %1.</translation>
    </message>
    <message>
        <source>What it changed against %1, the version before.</source>
        <translation>Was sie gegenüber %1, der Version davor, geändert hat.</translation>
    </message>
    <message>
        <source>What would change against %1, which releases are judged by now.</source>
        <translation>Was sich gegenüber %1 ändern würde, wonach Releases jetzt beurteilt werden.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What of it</source>
        <translation>Was daran</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren…</translation>
    </message>
    <message>
        <source>Save what changes</source>
        <translation>Speichern, was sich ändert</translation>
    </message>
</context>
<context>
    <name>assay::PolicyForm</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>This cannot be saved: %1</source>
        <translation>Das kann nicht gespeichert werden: %1</translation>
    </message>
</context>
<context>
    <name>assay::PolicyGateCard</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Edit the gate</source>
        <translation>Gate bearbeiten</translation>
    </message>
    <message>
        <source>Move the gate up</source>
        <translation>Gate nach oben verschieben</translation>
    </message>
    <message>
        <source>Move the gate down</source>
        <translation>Gate nach unten verschieben</translation>
    </message>
    <message>
        <source>Remove the gate</source>
        <translation>Gate entfernen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It is the first gate.</source>
        <translation>Es ist das erste Gate.</translation>
    </message>
    <message>
        <source>It is the last gate.</source>
        <translation>Es ist das letzte Gate.</translation>
    </message>
    <message>
        <source>A policy has at least one gate.</source>
        <translation>Eine Richtlinie hat mindestens ein Gate.</translation>
    </message>
</context>
<context>
    <name>assay::PolicyGatesView</name>
    <message>
        <source>Gates, signatures and techniques</source>
        <translation>Gates, Unterschriften und Verfahren</translation>
    </message>
</context>
<context>
    <name>assay::PolicyPage</name>
    <message>
        <source>signatures: %1</source>
        <translation>Signaturen: %1</translation>
    </message>
    <message>
        <source>among them %1</source>
        <translation>darunter %1</translation>
    </message>
    <message>
        <source>a rejection by %1 closes the gate</source>
        <translation>eine Ablehnung durch %1 schließt das Gate</translation>
    </message>
    <message>
        <source>an approval counts for %1 days</source>
        <translation>eine Genehmigung gilt %1 Tage</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Bedienelemente</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Wer signiert</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In Kraft ab</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>Löst ab</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Veröffentlicht von</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>%1 has agreed to this text; another person publishes it. A change takes the agreement back.</source>
        <translation>%1 hat diesem Text zugestimmt; eine andere Person veröffentlicht ihn. Eine Änderung hebt die Zustimmung auf.</translation>
    </message>
    <message>
        <source>%1 has proposed it. A manager who wrote nothing of it has to agree: %2. A change takes the proposal back.</source>
        <translation>%1 hat sie vorgeschlagen. Ein Manager, der nichts davon geschrieben hat, muss zustimmen: %2. Eine Änderung hebt den Vorschlag auf.</translation>
    </message>
    <message>
        <source>Nobody is judged by it yet. Once it is proposed, a manager who wrote nothing of it has to agree: %1.</source>
        <translation>Noch wird niemand danach beurteilt. Sobald sie vorgeschlagen ist, muss ein Manager zustimmen, der nichts davon geschrieben hat: %1.</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Gates</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Vorgeschlagen von</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Zugestimmt von</translation>
    </message>
</context>
<context>
    <name>assay::PolicySteps</name>
    <message>
        <source>Export JSON…</source>
        <translation>JSON exportieren…</translation>
    </message>
    <message>
        <source>Title and dates…</source>
        <translation>Titel und Daten…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Zurückziehen…</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>Neue Version…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Veröffentlichen…</translation>
    </message>
    <message>
        <source>New version of %1</source>
        <translation>Neue Version von %1</translation>
    </message>
    <message>
        <source>Version %1 begins as a copy of version %2. It is a draft that nobody is judged by until it is published; change its controls first.</source>
        <translation>Version %1 beginnt als Kopie von Version %2. Sie ist ein Entwurf, nach dem bis zur Veröffentlichung niemand beurteilt wird; ändern Sie zuerst ihre Kontrollen.</translation>
    </message>
    <message>
        <source>Draft it</source>
        <translation>Entwurf anlegen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>Title and dates of %1</source>
        <translation>Titel und Daten von %1</translation>
    </message>
    <message>
        <source>It holds from the first day on, once it is published.</source>
        <translation>Sie gilt ab dem ersten Tag, sobald sie veröffentlicht ist.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>%1 veröffentlichen</translation>
    </message>
    <message>
        <source>Reason, for everybody who reads the log</source>
        <translation>Begründung für alle, die das Protokoll lesen</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>%1 zurückziehen</translation>
    </message>
    <message>
        <source>The draft is kept and nothing becomes of it.</source>
        <translation>Der Entwurf bleibt erhalten, und es wird nichts daraus.</translation>
    </message>
    <message>
        <source>Nobody is judged by it any more. It is kept, with what was decided under it.</source>
        <translation>Niemand wird mehr nach ihr beurteilt. Sie bleibt erhalten, mit allem, was unter ihr entschieden wurde.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Export the policy</source>
        <translation>Richtlinie exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>Who signs…</source>
        <translation>Wer signiert…</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>Zurückgeben…</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Agree…</source>
        <translation>Zustimmen…</translation>
    </message>
    <message>
        <source>%1 wrote it. From %2 on, releases are to be judged by it. Changes against what is in force: %3; “What changes” lists them. You agree to exactly this text.</source>
        <translation>Geschrieben von %1. Ab %2 sollen Releases danach beurteilt werden. Änderungen gegenüber dem, was in Kraft ist: %3; „Was sich ändert“ listet sie auf. Sie stimmen genau diesem Text zu.</translation>
    </message>
    <message>
        <source>Agree to %1</source>
        <translation>%1 zustimmen</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Zustimmen</translation>
    </message>
    <message>
        <source>Send %1 back</source>
        <translation>%1 zurückgeben</translation>
    </message>
    <message>
        <source>It is a draft again. Whoever wrote it reads why.</source>
        <translation>Sie ist wieder ein Entwurf. Wer sie geschrieben hat, liest den Grund.</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>From %1 on, releases are judged by it. Changes against what is in force: %2. %3 has agreed to it. A published version never changes; the next one takes its place.</source>
        <translation>Ab %1 werden Releases danach beurteilt. Änderungen gegenüber dem, was in Kraft ist: %2. Zugestimmt hat %3. Eine veröffentlichte Version ändert sich nie; die nächste tritt an ihre Stelle.</translation>
    </message>
</context>
<context>
    <name>assay::PolicyTextView</name>
    <message>
        <source>Go to the place</source>
        <translation>Zur Stelle gehen</translation>
    </message>
    <message>
        <source>Show what is saved</source>
        <translation>Gespeichertes zeigen</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Text speichern</translation>
    </message>
    <message>
        <source>The policy as JSON</source>
        <translation>Die Richtlinie als JSON</translation>
    </message>
    <message>
        <source>The draft as JSON. What is saved here shows in the table, and the other way round.</source>
        <translation>Der Entwurf als JSON. Was hier gespeichert wird, erscheint in der Tabelle und umgekehrt.</translation>
    </message>
    <message>
        <source>This text was hashed when it was published, and never changes.</source>
        <translation>Von diesem Text wurde bei der Veröffentlichung der Hash gebildet; er ändert sich nie.</translation>
    </message>
    <message>
        <source>This is what is saved.</source>
        <translation>Das ist der gespeicherte Stand.</translation>
    </message>
    <message>
        <source>Somebody has changed the draft meanwhile. What you typed stays here; it cannot be saved over that.</source>
        <translation>Jemand hat den Entwurf inzwischen geändert. Ihre Eingabe bleibt hier stehen; sie kann nicht darüber gespeichert werden.</translation>
    </message>
    <message>
        <source>This can be saved.</source>
        <translation>Das kann gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>assay::PortfolioExport</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export the portfolio</source>
        <translation>Portfolio exportieren</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
</context>
<context>
    <name>assay::PortfolioPage</name>
    <message>
        <source>it is not here any more</source>
        <translation>er ist nicht mehr hier</translation>
    </message>
    <message>
        <source>the project is read only</source>
        <translation>das Projekt ist schreibgeschützt</translation>
    </message>
    <message>
        <source>not from %1</source>
        <translation>nicht von „%1“ aus</translation>
    </message>
    <message>
        <source>%1 stays where it is: %2. Nothing was changed.</source>
        <translation>%1 bleibt, wo er ist: %2. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is %2 and cannot go to %3 from there. Nothing was changed; M shows where it can go.</source>
        <translation>%1 hat den Zustand „%2“ und kann von dort nicht zu „%3“. Es wurde nichts geändert; M zeigt die möglichen Schritte.</translation>
    </message>
    <message>
        <source>New use case</source>
        <translation>Neuer Anwendungsfall</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>staged</source>
        <translation>gestellt</translation>
    </message>
    <message>
        <source>Lifecycle board</source>
        <translation>Lebenszyklus-Board</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Fluss</translation>
    </message>
    <message>
        <source>People, dates and use cases of this project were invented for the demo.</source>
        <translation>Personen, Zeitangaben und Anwendungsfälle dieses Projekts wurden für die Demo erfunden.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter use cases</source>
        <translation>Anwendungsfälle filtern</translation>
    </message>
    <message>
        <source>Words that a use case holds; risk:high and stage:validation narrow it down</source>
        <translation>Wörter, die ein Anwendungsfall enthält; risk:high und stage:validation grenzen weiter ein</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Gruppe: %1</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Group the board</source>
        <translation>Board gruppieren</translation>
    </message>
    <message>
        <source>What the columns of the board stand for</source>
        <translation>Wofür die Spalten des Boards stehen</translation>
    </message>
    <message>
        <source>Group by %1</source>
        <translation>Gruppieren: %1</translation>
    </message>
    <message>
        <source>The figures and the use cases that pass the filter, as a file</source>
        <translation>Die Kennzahlen und die Anwendungsfälle, die der Filter durchlässt, als Datei</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>Als PDF exportieren…</translation>
    </message>
    <message>
        <source>Export as one HTML file…</source>
        <translation>Als eine HTML-Datei exportieren…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren…</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Risk heat map</source>
        <translation>Risikokarte</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>No use cases yet</source>
        <translation>Noch keine Anwendungsfälle</translation>
    </message>
    <message>
        <source>A use case is a decision somebody wants to make better with a model. Everything else in a project hangs on one: data, runs, releases, risks.</source>
        <translation>Ein Anwendungsfall ist eine Entscheidung, die jemand mit einem Modell verbessern will. Alles andere in einem Projekt hängt an einem: Daten, Läufe, Releases, Risiken.</translation>
    </message>
    <message>
        <source>Reading the portfolio</source>
        <translation>Das Portfolio wird gelesen</translation>
    </message>
    <message>
        <source>1 use case</source>
        <translation>1 Anwendungsfall</translation>
    </message>
    <message>
        <source>%1 use cases</source>
        <translation>%1 Anwendungsfälle</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>this is the past</source>
        <translation>dies ist die Vergangenheit</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>As of: %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Kurzbericht</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>As of: now</source>
        <translation>Stand: jetzt</translation>
    </message>
    <message>
        <source>As of which day the page is</source>
        <translation>Der Tag, dessen Stand die Seite zeigt</translation>
    </message>
    <message>
        <source>Shows the portfolio as the log had it on a day in the past</source>
        <translation>Zeigt das Portfolio, wie es im Protokoll an einem Tag in der Vergangenheit stand</translation>
    </message>
    <message>
        <source>This is the past: the portfolio as the log had it at %1. Stages, figures and values are those of then; texts and people are as of now. Nothing can be changed here.</source>
        <translation>Dies ist die Vergangenheit: das Portfolio, wie es im Protokoll zum Zeitpunkt %1 stand. Phasen, Zahlen und Werte sind die von damals; Texte und Personen die von jetzt. Hier lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>A brief tells what is known now; go back to now.</source>
        <translation>Ein Kurzbericht sagt, was jetzt bekannt ist; bitte zu jetzt zurückkehren.</translation>
    </message>
    <message>
        <source>This is the past, which nobody can change; go back to now.</source>
        <translation>Dies ist die Vergangenheit, die niemand ändern kann; zurück zu jetzt wechseln.</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
</context>
<context>
    <name>assay::PriorityCard</name>
    <message>
        <source>Rate…</source>
        <translation>Bewerten…</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Rate the use case</source>
        <translation>Den Anwendungsfall bewerten</translation>
    </message>
    <message>
        <source>The ratings</source>
        <translation>Die Bewertungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The ranking explains itself by the reason.</source>
        <translation>Mit dem Grund erklärt sich die Rangfolge.</translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation>%1 bewerten</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>The ranking is by value × reach × feasibility ÷ risk. The newest rating of each counts; earlier ones are kept.</source>
        <translation>Die Rangfolge ergibt sich aus Wert × Reichweite × Machbarkeit ÷ Risiko. Es zählt jeweils die neueste Bewertung; frühere bleiben erhalten.</translation>
    </message>
    <message>
        <source>In respect of</source>
        <translation>In Bezug auf</translation>
    </message>
    <message>
        <source>From 1, little, to 5, much</source>
        <translation>Von 1, wenig, bis 5, viel</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
</context>
<context>
    <name>assay::ProductionCard</name>
    <message>
        <source>No 95 % interval is known of one of them, so that the difference may be chance.</source>
        <translation>Für eines von beiden ist kein 95-%-Intervall bekannt; der Unterschied kann daher Zufall sein.</translation>
    </message>
    <message>
        <source>The 95 % intervals have no value in common.</source>
        <translation>Die 95-%-Intervalle haben keinen Wert gemeinsam.</translation>
    </message>
    <message>
        <source>%1, n not told</source>
        <translation>%1, n nicht angegeben</translation>
    </message>
    <message>
        <source>Training against production</source>
        <translation>Training gegenüber Produktion</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>The 95 % intervals have values in common: chance may explain the difference.</source>
        <translation>Die 95-%-Intervalle haben Werte gemeinsam: Der Unterschied kann Zufall sein.</translation>
    </message>
</context>
<context>
    <name>assay::QuorumForm</name>
    <message>
        <source>Risk tier</source>
        <translation>Risikostufe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Who signs under %1, version %2</source>
        <translation>Wer nach %1, Version %2, signiert</translation>
    </message>
    <message>
        <source>So many different people sign, each with a key of their own; neither the author of a release nor who asked for it is one of them.</source>
        <translation>So viele verschiedene Personen signieren, jede mit einem eigenen Schlüssel; weder wer ein Release erstellt noch wer es beantragt hat, zählt dazu.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signaturen</translation>
    </message>
    <message>
        <source>Among them, each by another person</source>
        <translation>Darunter, jeweils von einer anderen Person</translation>
    </message>
    <message>
        <source>One rejection by these closes the gate</source>
        <translation>Eine Ablehnung von diesen schließt das Gate</translation>
    </message>
    <message>
        <source>Days for which an approval counts; empty for ever</source>
        <translation>Tage, die eine Genehmigung gilt; leer für unbegrenzt</translation>
    </message>
    <message>
        <source>The days are a whole number, or empty.</source>
        <translation>Die Tage sind eine ganze Zahl oder leer.</translation>
    </message>
</context>
<context>
    <name>assay::RankingView</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Anwendungsfall</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Ranking of use cases</source>
        <translation>Rangfolge der Anwendungsfälle</translation>
    </message>
    <message>
        <source>By value × reach × feasibility ÷ risk, each from 1 to 5 by its newest rating. A use case is rated on its page.</source>
        <translation>Nach Wert × Reichweite × Machbarkeit ÷ Risiko, jeweils von 1 bis 5 nach der neuesten Bewertung. Ein Anwendungsfall wird auf seiner Seite bewertet.</translation>
    </message>
    <message>
        <source>No use cases yet</source>
        <translation>Noch keine Anwendungsfälle</translation>
    </message>
    <message>
        <source>Those that are proposed are ranked here once they are rated.</source>
        <translation>Vorgeschlagene erscheinen hier in der Rangfolge, sobald sie bewertet sind.</translation>
    </message>
    <message>
        <source>Reading the ranking</source>
        <translation>Die Rangfolge wird gelesen</translation>
    </message>
</context>
<context>
    <name>assay::RateCard</name>
    <message>
        <source>Save points as CSV…</source>
        <translation>Punkte als CSV speichern…</translation>
    </message>
    <message>
        <source>ROC curves %1</source>
        <translation>ROC-Kurven %1</translation>
    </message>
    <message>
        <source>Precision-recall curves %1</source>
        <translation>Precision-Recall-Kurven %1</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The curve has no points whose rates are numbers.</source>
        <translation>Die Kurve hat keine Punkte, deren Raten Zahlen sind.</translation>
    </message>
    <message>
        <source>%1 points, all drawn</source>
        <translation>%1 Punkte, alle gezeichnet</translation>
    </message>
    <message>
        <source>AUC by trapezoids</source>
        <translation>AUC mit Trapezen</translation>
    </message>
    <message>
        <source>AP: the steps&apos; mean precision</source>
        <translation>AP: mittlere Precision der Stufen</translation>
    </message>
    <message>
        <source>%1 without a rate left out</source>
        <translation>%1 ohne Rate ausgelassen</translation>
    </message>
    <message>
        <source>%1 runs&apos; curves cannot be read</source>
        <translation>Kurven von %1 Läufen nicht lesbar</translation>
    </message>
    <message>
        <source>each run&apos;s last step</source>
        <translation>von jedem Lauf der letzte Schritt</translation>
    </message>
    <message>
        <source>Step of %1</source>
        <translation>Schritt von %1</translation>
    </message>
    <message>
        <source>%1, at which %2 runs had none yet</source>
        <translation>%1, wo %2 Läufe noch keine hatten</translation>
    </message>
</context>
<context>
    <name>assay::RatePlot</name>
    <message>
        <source>ROC curves</source>
        <translation>ROC-Kurven</translation>
    </message>
    <message>
        <source>Precision-recall curves</source>
        <translation>Precision-Recall-Kurven</translation>
    </message>
    <message>
        <source>AUC %1</source>
        <translation>AUC %1</translation>
    </message>
    <message>
        <source>AP %1</source>
        <translation>AP %1</translation>
    </message>
    <message>
        <source>false positive rate</source>
        <translation>Falsch-positiv-Rate</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>true positive rate</source>
        <translation>Richtig-positiv-Rate</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>%1 more curves</source>
        <translation>%1 weitere Kurven</translation>
    </message>
    <message>
        <source>false positive rate %1</source>
        <translation>Falsch-positiv-Rate %1</translation>
    </message>
    <message>
        <source>true positive rate %1</source>
        <translation>Richtig-positiv-Rate %1</translation>
    </message>
    <message>
        <source>recall %1</source>
        <translation>Recall %1</translation>
    </message>
    <message>
        <source>precision %1</source>
        <translation>Precision %1</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>Schwelle %1</translation>
    </message>
</context>
<context>
    <name>assay::ReasonForm</name>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: von „%2“ zu „%3“</translation>
    </message>
    <message>
        <source>Reason, for everybody who reads the log</source>
        <translation>Begründung für alle, die das Protokoll lesen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>You act as %1.</source>
        <translation>Sie handeln als %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>assay::RecentList</name>
    <message>
        <source>Looking for recent projects</source>
        <translation>Letzte Projekte werden gesucht</translation>
    </message>
</context>
<context>
    <name>assay::RegulationPage</name>
    <message>
        <source>Regulations</source>
        <translation>Vorschriften</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Vorschrift</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>In our words</source>
        <translation>In unseren Worten</translation>
    </message>
    <message>
        <source>Controls in force</source>
        <translation>Kontrollen in Kraft</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Policy is in force</source>
        <translation>Richtlinie ist in Kraft</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>In what took its place</source>
        <translation>In der ablösenden Vorschrift</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Beurteilt nach</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren…</translation>
    </message>
    <message>
        <source>Export CSV: %1</source>
        <translation>CSV exportieren: %1</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Controls that cite it</source>
        <translation>Kontrollen, die sie nennen</translation>
    </message>
    <message>
        <source>Models that cited it</source>
        <translation>Modelle, die sie nannten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>superseded by %1</source>
        <translation>abgelöst durch %1</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In Kraft ab</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation>Abgelöst durch</translation>
    </message>
    <message>
        <source>Replaced here</source>
        <translation>Hier ersetzt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>never against its source</source>
        <translation>nie anhand der Quelle</translation>
    </message>
    <message>
        <source>Document read</source>
        <translation>Dokument gelesen</translation>
    </message>
</context>
<context>
    <name>assay::RegulationSteps</name>
    <message>
        <source>Export JSON…</source>
        <translation>JSON exportieren…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>It was replaced. What has to be looked at again stands below.</source>
        <translation>Sie wurde ersetzt. Was erneut angesehen werden muss, steht unten.</translation>
    </message>
    <message>
        <source>Export the regulation</source>
        <translation>Vorschrift exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
</context>
<context>
    <name>assay::RegulationsTab</name>
    <message>
        <source>compared with the document itself</source>
        <translation>mit dem Dokument selbst verglichen</translation>
    </message>
    <message>
        <source>not compared with the document itself</source>
        <translation>nicht mit dem Dokument selbst verglichen</translation>
    </message>
    <message>
        <source>Regulations</source>
        <translation>Vorschriften</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Vorschrift</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation>Abgelöst durch</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Bedienelemente</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>No regulations yet</source>
        <translation>Noch keine Vorschriften</translation>
    </message>
    <message>
        <source>Controls answer to points of regulations, which are data with a date and a source. This project is of an earlier version; those that come with the program are brought in by the first write that needs them.</source>
        <translation>Kontrollen beziehen sich auf Punkte von Vorschriften; diese sind Daten mit Datum und Quelle. Dieses Projekt stammt aus einer früheren Version; die mit dem Programm gelieferten Vorschriften kommen mit dem ersten Schreibvorgang hinzu, der sie braucht.</translation>
    </message>
</context>
<context>
    <name>assay::ReleasePage</name>
    <message>
        <source>staged</source>
        <translation>gestellt</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>risk tier not known</source>
        <translation>Risikostufe nicht bekannt</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>assay::ReleaseQueueView</name>
    <message>
        <source>The request does not count: %1</source>
        <translation>Der Antrag zählt nicht: %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>beantragt %1</translation>
    </message>
    <message>
        <source>%1 (staged)</source>
        <translation>%1 (gestellt)</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Anwendungsfall</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Angefragt von</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Gates</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signaturen</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>No releases yet</source>
        <translation>Noch keine Releases</translation>
    </message>
    <message>
        <source>A release is a version of a model on its way into use, with what policy asks of it and who signed. It begins with a run: choose one on the page Data science, then “Register model…”.</source>
        <translation>Ein Release ist eine Version eines Modells auf dem Weg in den Einsatz, mit dem, was die Richtlinie dafür verlangt, und denen, die unterschrieben haben. Es beginnt mit einem Lauf: auf der Seite Data Science einen auswählen, dann „Modell registrieren…“.</translation>
    </message>
    <message>
        <source>Choose a run</source>
        <translation>Einen Lauf auswählen</translation>
    </message>
    <message>
        <source>Begin with an imported version…</source>
        <translation>Mit einer importierten Version beginnen…</translation>
    </message>
    <message>
        <source>Reading releases</source>
        <translation>Releases werden gelesen</translation>
    </message>
    <message>
        <source>Save the releases</source>
        <translation>Die Releases speichern</translation>
    </message>
</context>
<context>
    <name>assay::ReleaseSteps</name>
    <message>
        <source>Export dossier</source>
        <translation>Dossier exportieren</translation>
    </message>
    <message>
        <source>Export package…</source>
        <translation>Paket exportieren…</translation>
    </message>
    <message>
        <source>Check files again</source>
        <translation>Dateien erneut prüfen</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Zurückziehen…</translation>
    </message>
    <message>
        <source>Request changes…</source>
        <translation>Änderungen verlangen…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Raise finding</source>
        <translation>Feststellung erheben</translation>
    </message>
    <message>
        <source>Call it complete</source>
        <translation>Als vollständig einstufen</translation>
    </message>
    <message>
        <source>Ask for approval…</source>
        <translation>Um Genehmigung bitten…</translation>
    </message>
    <message>
        <source>Sign release…</source>
        <translation>Release signieren…</translation>
    </message>
    <message>
        <source>The files are being read.</source>
        <translation>Die Dateien werden gelesen.</translation>
    </message>
    <message>
        <source>Export checks as CSV…</source>
        <translation>Prüfungen als CSV exportieren…</translation>
    </message>
    <message>
        <source>Export signatures as CSV…</source>
        <translation>Signaturen als CSV exportieren…</translation>
    </message>
    <message>
        <source>Export files as CSV…</source>
        <translation>Dateien als CSV exportieren…</translation>
    </message>
    <message>
        <source>Export data sets as CSV…</source>
        <translation>Datensätze als CSV exportieren…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>A package holds what people decided on. Ask for approval first; until then the dossier can be exported.</source>
        <translation>Ein Paket enthält, worüber entschieden wurde. Beantragen Sie zuerst die Genehmigung; bis dahin kann das Dossier exportiert werden.</translation>
    </message>
    <message>
        <source>Ask for approval of %1</source>
        <translation>Um Genehmigung von %1 bitten</translation>
    </message>
    <message>
        <source>All that is known of it is frozen for those who decide. As long as they do, nothing of it can be changed.</source>
        <translation>Alles, was darüber bekannt ist, wird für die Entscheidenden eingefroren. Solange sie entscheiden, lässt sich nichts daran ändern.</translation>
    </message>
    <message>
        <source>Comment, for those who decide</source>
        <translation>Kommentar für die Entscheidenden</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Um Genehmigung bitten</translation>
    </message>
    <message>
        <source>Withdraw the request for %1</source>
        <translation>Den Antrag für %1 zurückziehen</translation>
    </message>
    <message>
        <source>What was signed for this request no longer counts. The release is a candidate again and can be changed.</source>
        <translation>Was für diesen Antrag unterschrieben wurde, zählt nicht mehr. Das Release ist wieder Kandidat und kann geändert werden.</translation>
    </message>
    <message>
        <source>Reason, for everybody who reads the log</source>
        <translation>Begründung für alle, die das Protokoll lesen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Reading the files of %1</source>
        <translation>Dateien von %1 werden gelesen</translation>
    </message>
    <message>
        <source>None of the files of %1 can be read on this machine. Nothing was recorded; check them where they are.</source>
        <translation>Keine Datei von %1 ist auf diesem Rechner lesbar. Nichts wurde festgehalten; prüfen Sie sie dort, wo sie liegen.</translation>
    </message>
    <message>
        <source>Files read again: %1, all unchanged.</source>
        <translation>Erneut gelesene Dateien: %1, alle unverändert.</translation>
    </message>
    <message>
        <source>Files read again: %1. Changed or gone: %2.</source>
        <translation>Erneut gelesene Dateien: %1. Geändert oder verschwunden: %2.</translation>
    </message>
    <message>
        <source>Not readable on this machine: %1.</source>
        <translation>Auf diesem Rechner nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>Export the dossier</source>
        <translation>Das Dossier exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>The dossier was written to %1.</source>
        <translation>Das Dossier wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Raise a finding on %1</source>
        <translation>Eine Feststellung zu %1 erheben</translation>
    </message>
    <message>
        <source>Raise the finding</source>
        <translation>Die Feststellung erheben</translation>
    </message>
    <message>
        <source>The finding was raised: %1</source>
        <translation>Die Feststellung wurde erhoben: %1</translation>
    </message>
</context>
<context>
    <name>assay::ReplaceForm</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>No control cites it.</source>
        <translation>Keine Kontrolle nennt sie.</translation>
    </message>
    <message>
        <source>Controls that cite it: %1.</source>
        <translation>Kontrollen, die sie nennen: %1.</translation>
    </message>
    <message>
        <source>Points that %1 does not have: %2.</source>
        <translation>Punkte, die %1 nicht hat: %2.</translation>
    </message>
    <message>
        <source>No release was judged by a policy that cites it.</source>
        <translation>Kein Release wurde nach einer Richtlinie beurteilt, die sie nennt.</translation>
    </message>
    <message>
        <source>Releases judged by a policy that cites it: %1.</source>
        <translation>Releases, die nach einer Richtlinie beurteilt wurden, die sie nennt: %1.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>%1 ersetzen</translation>
    </message>
    <message>
        <source>It is kept and marked as superseded. Policies go on citing it until their next version; nothing that was decided changes.</source>
        <translation>Sie bleibt erhalten und wird als abgelöst gekennzeichnet. Richtlinien nennen sie bis zu ihrer nächsten Version weiter; nichts, was entschieden wurde, ändert sich.</translation>
    </message>
    <message>
        <source>What takes its place</source>
        <translation>Was sie ablöst</translation>
    </message>
    <message>
        <source>The new one as JSON</source>
        <translation>Die neue als JSON</translation>
    </message>
    <message>
        <source>What has to be looked at again</source>
        <translation>Was erneut anzusehen ist</translation>
    </message>
    <message>
        <source>A new one, as JSON</source>
        <translation>Eine neue, als JSON</translation>
    </message>
    <message>
        <source>One regulation takes the place of another, and the text has %1.</source>
        <translation>Eine Vorschrift löst genau eine andere ab; im Text stehen %1.</translation>
    </message>
    <message>
        <source>The project has %1 already. Choose it above, or give the new one an id of its own.</source>
        <translation>Das Projekt hat %1 bereits. Wählen Sie sie oben aus, oder geben Sie der neuen eine eigene ID.</translation>
    </message>
    <message>
        <source>Reading what cites it</source>
        <translation>Es wird gelesen, was sie nennt</translation>
    </message>
</context>
<context>
    <name>assay::ReportSheet</name>
    <message>
        <source>Nothing in it yet: add a text, or the charts that are shown in the first tab.</source>
        <translation>Noch nichts darin: Fügen Sie einen Text hinzu oder die Diagramme, die der erste Reiter zeigt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>assay::ReportsView</name>
    <message>
        <source>No reports yet</source>
        <translation>Noch keine Berichte</translation>
    </message>
    <message>
        <source>A report holds texts, charts and tables of runs. It grows with its use case, and freezing it keeps its figures. Give the first one a title at the left.</source>
        <translation>Ein Bericht enthält Texte, Diagramme und Tabellen von Läufen. Er wächst mit seinem Anwendungsfall, und Einfrieren hält seine Zahlen fest. Geben Sie dem ersten links einen Titel.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Title of a new report</source>
        <translation>Titel eines neuen Berichts</translation>
    </message>
    <message>
        <source>Begin a report: its title, then Return</source>
        <translation>Bericht beginnen: Titel, dann Eingabe</translation>
    </message>
    <message>
        <source>Frozen editions</source>
        <translation>Eingefrorene Ausgaben</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>Text hinzufügen</translation>
    </message>
    <message>
        <source>Add charts</source>
        <translation>Diagramme hinzufügen</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>Export HTML…</source>
        <translation>HTML exportieren…</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>PDF exportieren…</translation>
    </message>
    <message>
        <source>Add the charts that are shown under Runs &amp; charts</source>
        <translation>Die Diagramme hinzufügen, die unter „Läufe &amp; Diagramme“ stehen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Reading reports</source>
        <translation>Berichte werden gelesen</translation>
    </message>
    <message>
        <source>A frozen edition does not change; choose the live report.</source>
        <translation>Eine eingefrorene Ausgabe ändert sich nicht; wählen Sie den lebenden Bericht.</translation>
    </message>
    <message>
        <source>%1 editions, changed %2</source>
        <translation>%1 Ausgaben, geändert %2</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Lebend</translation>
    </message>
    <message>
        <source>Edition %1 · %2 · %3</source>
        <translation>Ausgabe %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
</context>
<context>
    <name>assay::RevokeForm</name>
    <message>
        <source>Revoke the key %1… of %2</source>
        <translation>Den Schlüssel %1… von %2 widerrufen</translation>
    </message>
    <message>
        <source>Revoke the key</source>
        <translation>Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>It signs nothing that counts from now on. This cannot be taken back; another key takes its place.</source>
        <translation>Was er ab jetzt signiert, zählt nicht. Das kann nicht zurückgenommen werden; ein anderer Schlüssel tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>Lost or replaced: what it signed before counts</source>
        <translation>Verloren oder ersetzt: was er vorher signiert hat, zählt</translation>
    </message>
    <message>
        <source>Somebody else may have had it</source>
        <translation>Jemand anderes könnte ihn gehabt haben</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>UTC, as in 2026-05-01 12:00</source>
        <translation>UTC, wie 2026-05-01 12:00</translation>
    </message>
    <message>
        <source>Since when (UTC): what it signed from then on does not count</source>
        <translation>Seit wann (UTC): was er ab da signiert hat, zählt nicht</translation>
    </message>
    <message>
        <source>Reason, for everybody who reads the log</source>
        <translation>Begründung für alle, die das Protokoll lesen</translation>
    </message>
    <message>
        <source>Write since when as in 2026-05-01 12:00.</source>
        <translation>Geben Sie an, seit wann, wie 2026-05-01 12:00.</translation>
    </message>
    <message>
        <source>A revocation needs its reason.</source>
        <translation>Ein Widerruf braucht eine Begründung.</translation>
    </message>
</context>
<context>
    <name>assay::RiskAuditPage</name>
    <message>
        <source>Risk &amp; audit</source>
        <translation>Risiko &amp; Audit</translation>
    </message>
    <message>
        <source>Begin a release…</source>
        <translation>Ein Release beginnen…</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Feststellungen</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Regulations</source>
        <translation>Vorschriften</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>Personen und Schlüssel</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>1 waits for a decision</source>
        <translation>1 wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>%1 wait for a decision</source>
        <translation>%1 warten auf eine Entscheidung</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Which findings are listed</source>
        <translation>Welche Feststellungen aufgelistet werden</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>Feststellungen filtern</translation>
    </message>
    <message>
        <source>The findings that are listed, as a file</source>
        <translation>Die aufgelisteten Feststellungen als Datei</translation>
    </message>
    <message>
        <source>Raise a finding…</source>
        <translation>Feststellung melden…</translation>
    </message>
    <message>
        <source>Filter policies</source>
        <translation>Richtlinien filtern</translation>
    </message>
    <message>
        <source>The policies that are listed, as a file</source>
        <translation>Die aufgelisteten Richtlinien als Datei</translation>
    </message>
    <message>
        <source>Open what is in force</source>
        <translation>Geltende Richtlinie öffnen</translation>
    </message>
    <message>
        <source>A new version begins there</source>
        <translation>Dort beginnt eine neue Version</translation>
    </message>
    <message>
        <source>Filter regulations</source>
        <translation>Vorschriften filtern</translation>
    </message>
    <message>
        <source>The regulations that are listed, as a file</source>
        <translation>Die aufgelisteten Vorschriften als Datei</translation>
    </message>
    <message>
        <source>None is overdue.</source>
        <translation>Keine ist überfällig.</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Überfällig: %1</translation>
    </message>
    <message>
        <source>Filter releases</source>
        <translation>Releases filtern</translation>
    </message>
    <message>
        <source>Words that some column holds</source>
        <translation>Wörter, die in irgendeiner Spalte stehen</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren…</translation>
    </message>
    <message>
        <source>The releases that are listed, as a file</source>
        <translation>Die aufgelisteten Releases als Datei</translation>
    </message>
    <message>
        <source>Of a version that was imported</source>
        <translation>Von einer importierten Version</translation>
    </message>
    <message>
        <source>Reading roles</source>
        <translation>Liest Rollen</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>Absicherung</translation>
    </message>
</context>
<context>
    <name>assay::RiskMap</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Use cases by risk and stage</source>
        <translation>Anwendungsfälle nach Risiko und Phase</translation>
    </message>
    <message>
        <source>Risk and stage</source>
        <translation>Risiko und Phase</translation>
    </message>
    <message>
        <source>Use cases by the risk tier that people gave them and the stage they are at. A cell leads to its use cases on the board.</source>
        <translation>Anwendungsfälle nach der Risikostufe, die ihnen gegeben wurde, und der Phase, in der sie sind. Eine Zelle führt zu ihren Anwendungsfällen auf dem Board.</translation>
    </message>
</context>
<context>
    <name>assay::RiskMatrix</name>
    <message>
        <source>%1 risk, %2: %3 %4</source>
        <translation>Risiko: %1, %2: %3 %4</translation>
    </message>
    <message>
        <source>%1 risk</source>
        <translation>Risiko: %1</translation>
    </message>
</context>
<context>
    <name>assay::RoleOverview</name>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
</context>
<context>
    <name>assay::RunEditor</name>
    <message>
        <source>Rename the run</source>
        <translation>Lauf umbenennen</translation>
    </message>
    <message>
        <source>Tag runs…</source>
        <translation>Läufe mit Tags versehen …</translation>
    </message>
    <message>
        <source>Note about runs…</source>
        <translation>Notiz zu Läufen …</translation>
    </message>
    <message>
        <source>Pin runs to the top</source>
        <translation>Läufe oben anheften</translation>
    </message>
    <message>
        <source>Compare with this run as the baseline</source>
        <translation>Mit diesem Lauf als Baseline vergleichen</translation>
    </message>
    <message>
        <source>Register model…</source>
        <translation>Modell registrieren…</translation>
    </message>
    <message>
        <source>Copy runs as a table</source>
        <translation>Läufe als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Save the table of runs as CSV…</source>
        <translation>Tabelle der Läufe als CSV speichern …</translation>
    </message>
    <message>
        <source>Archive runs…</source>
        <translation>Läufe archivieren …</translation>
    </message>
    <message>
        <source>Restore archived runs</source>
        <translation>Archivierte Läufe wiederherstellen</translation>
    </message>
    <message>
        <source>Reading roles</source>
        <translation>Liest Rollen</translation>
    </message>
    <message>
        <source>choose a run in the table first</source>
        <translation>zuerst einen Lauf in der Tabelle wählen</translation>
    </message>
    <message>
        <source>these runs are archived already</source>
        <translation>diese Läufe sind schon archiviert</translation>
    </message>
    <message>
        <source>nobody has archived these runs here</source>
        <translation>niemand hat diese Läufe hier archiviert</translation>
    </message>
    <message>
        <source>a version is made of one run: choose one</source>
        <translation>eine Version entsteht aus einem Lauf: bitte einen wählen</translation>
    </message>
    <message>
        <source>there are no runs in the table</source>
        <translation>in der Tabelle stehen keine Läufe</translation>
    </message>
    <message>
        <source>Unpin runs</source>
        <translation>Läufe lösen</translation>
    </message>
    <message>
        <source>Compare with no baseline</source>
        <translation>Mit keiner Baseline vergleichen</translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <translation>Was mit %1 getan werden kann</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>Save the table of runs</source>
        <translation>Tabelle der Läufe speichern</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
</context>
<context>
    <name>assay::RunsModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, other than the baseline</source>
        <translation>%1, anders als die Baseline</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Notiz</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 Notizen</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>%1: more is better, as its source says</source>
        <translation>%1: mehr ist besser, sagt die Quelle</translation>
    </message>
    <message>
        <source>%1: less is better, as its source says</source>
        <translation>%1: weniger ist besser, sagt die Quelle</translation>
    </message>
    <message>
        <source>%1: no source says which way it gets better</source>
        <translation>%1: keine Quelle sagt, in welche Richtung es besser wird</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
    </message>
    <message>
        <source>group, open</source>
        <translation>Gruppe, geöffnet</translation>
    </message>
    <message>
        <source>group, closed</source>
        <translation>Gruppe, geschlossen</translation>
    </message>
    <message>
        <source>no run of the group has it</source>
        <translation>kein Lauf der Gruppe hat es</translation>
    </message>
    <message>
        <source>%1, in all %2</source>
        <translation>%1, in allen %2</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>mehrere Werte</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>mean %1 of %2</source>
        <translation>Mittel %1 aus %2</translation>
    </message>
    <message>
        <source>%1, standard deviation %2, %3</source>
        <translation>%1, Standardabweichung %2, %3</translation>
    </message>
</context>
<context>
    <name>assay::RunsTable</name>
    <message>
        <source>Which runs</source>
        <translation>Welche Läufe</translation>
    </message>
    <message>
        <source>Compare with no baseline</source>
        <translation>Mit keiner Baseline vergleichen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Runs, pinned columns</source>
        <translation>Läufe, angeheftete Spalten</translation>
    </message>
    <message>
        <source>Dense rows</source>
        <translation>Dichte Zeilen</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Group rows</source>
        <translation>Zeilen gruppieren</translation>
    </message>
    <message>
        <source>Sorting runs</source>
        <translation>Läufe werden sortiert</translation>
    </message>
    <message>
        <source>Nobody has archived a run of these, and no source marked one deleted.</source>
        <translation>Niemand hat einen dieser Läufe archiviert, und keine Quelle kennzeichnet einen als gelöscht.</translation>
    </message>
    <message>
        <source>No run matches.</source>
        <translation>Kein Lauf passt.</translation>
    </message>
    <message>
        <source>%1 chosen of %2 runs</source>
        <translation>%1 von %2 Läufen gewählt</translation>
    </message>
    <message>
        <source>%1 chosen of %2 matching · %3 in all</source>
        <translation>%1 von %2 passenden gewählt · %3 insgesamt</translation>
    </message>
    <message>
        <source>%1 · only %2 drawn</source>
        <translation>%1 · nur %2 gezeichnet</translation>
    </message>
    <message>
        <source>%1 · groups: %2</source>
        <translation>%1 · Gruppen: %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Value at a step…</source>
        <translation>Wert bei einem Schritt …</translation>
    </message>
    <message>
        <source>Sort up</source>
        <translation>Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort down</source>
        <translation>Absteigend sortieren</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Letzter Wert</translation>
    </message>
    <message>
        <source>Lowest value (best where less is better)</source>
        <translation>Niedrigster Wert (der beste, wenn weniger besser ist)</translation>
    </message>
    <message>
        <source>Highest value (best where more is better)</source>
        <translation>Höchster Wert (der beste, wenn mehr besser ist)</translation>
    </message>
    <message>
        <source>Unpin the column</source>
        <translation>Spalte lösen</translation>
    </message>
    <message>
        <source>Pin the column</source>
        <translation>Spalte anheften</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Breite anpassen</translation>
    </message>
    <message>
        <source>Hide the column</source>
        <translation>Spalte ausblenden</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Spalten wählen…</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Archived runs are those that somebody put away here, and those that their source deleted.</source>
        <translation>Archiviert sind Läufe, die jemand hier weggelegt hat, und solche, die ihre Quelle gelöscht hat.</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>Alle Gruppen öffnen</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>Alle Gruppen schließen</translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <translation>Baseline: %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>the rows are in no groups</source>
        <translation>die Zeilen sind nicht gruppiert</translation>
    </message>
</context>
<context>
    <name>assay::RunsView</name>
    <message>
        <source>Name of the run</source>
        <translation>Name des Laufs</translation>
    </message>
</context>
<context>
    <name>assay::ScatterMatrix</name>
    <message>
        <source>Scatter matrix</source>
        <translation>Streumatrix</translation>
    </message>
</context>
<context>
    <name>assay::ScatterPlot</name>
    <message>
        <source>Scatter</source>
        <translation>Streudiagramm</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
    </message>
</context>
<context>
    <name>assay::SearchPage</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>In its text</source>
        <translation>In seinem Text</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search everything that is written</source>
        <translation>Alles Geschriebene durchsuchen</translation>
    </message>
    <message>
        <source>Words, &quot;whole phrases&quot;, type: state: owner: role: is: before: after:</source>
        <translation>Wörter, &quot;ganze Wendungen&quot;, type: state: owner: role: is: before: after:</translation>
    </message>
    <message>
        <source>Narrow by</source>
        <translation>Eingrenzen nach</translation>
    </message>
    <message>
        <source>Narrow by %1</source>
        <translation>Eingrenzen nach %1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Titles, texts, comments, framings, reports, decisions, notes and tags of the whole project. Chinese is found by any characters that stand together.</source>
        <translation>Titel, Texte, Kommentare, Definitionen, Berichte, Entscheidungen, Notizen und Tags des ganzen Projekts. Chinesisch wird über beliebige Zeichen gefunden, die zusammenstehen.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <source>Nothing holds all of this</source>
        <translation>Nichts enthält all dies</translation>
    </message>
    <message>
        <source>Try fewer words or other beginnings of words; operators narrow what is found.</source>
        <translation>Weniger Wörter oder andere Wortanfänge versuchen; Operatoren grenzen ein, was gefunden wird.</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>die ersten %1</translation>
    </message>
    <message>
        <source>1 thing</source>
        <translation>1 Treffer</translation>
    </message>
    <message>
        <source>%1 things</source>
        <translation>%1 Treffer</translation>
    </message>
</context>
<context>
    <name>assay::SectionHeader</name>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>%1, charts: %2</source>
        <translation>%1, Diagramme: %2</translation>
    </message>
</context>
<context>
    <name>assay::SeenLog</name>
    <message>
        <source>Remembering the log</source>
        <translation>Protokoll merken</translation>
    </message>
    <message>
        <source>Writing the reason into the log</source>
        <translation>Grund in das Protokoll schreiben</translation>
    </message>
</context>
<context>
    <name>assay::ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Everything else is in the command palette: Ctrl K.</source>
        <translation>Alles andere steht in der Befehlspalette: Strg K.</translation>
    </message>
</context>
<context>
    <name>assay::Shots</name>
    <message>
        <source>The picture %1 could not be written; choose another folder.</source>
        <translation>Das Bild %1 konnte nicht geschrieben werden; bitte einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>No picture: the window has no “%1” here.</source>
        <translation>Kein Bild: Das Fenster hat hier kein „%1“.</translation>
    </message>
</context>
<context>
    <name>assay::SideBar</name>
    <message>
        <source>Search or jump to…</source>
        <translation>Suchen oder springen…</translation>
    </message>
    <message>
        <source>Places of the project</source>
        <translation>Orte des Projekts</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>Meine Arbeit</translation>
    </message>
    <message>
        <source>ROLES</source>
        <translation>ROLLEN</translation>
    </message>
    <message>
        <source>PINNED</source>
        <translation>ANGEHEFTET</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>assay::SideBarFeed</name>
    <message>
        <source>Counting what waits</source>
        <translation>Wartendes wird gezählt</translation>
    </message>
    <message>
        <source>Reading a name</source>
        <translation>Ein Name wird gelesen</translation>
    </message>
</context>
<context>
    <name>assay::SideBarItem</name>
    <message>
        <source>%1 wait</source>
        <translation>%1 warten</translation>
    </message>
    <message>
        <source>999+</source>
        <translation>999+</translation>
    </message>
</context>
<context>
    <name>assay::SignForm</name>
    <message>
        <source>Sign and approve</source>
        <translation>Signieren und genehmigen</translation>
    </message>
    <message>
        <source>Sign and approve with conditions</source>
        <translation>Signieren und mit Auflagen genehmigen</translation>
    </message>
    <message>
        <source>Sign and request changes</source>
        <translation>Signieren und Änderungen verlangen</translation>
    </message>
    <message>
        <source>Sign and reject</source>
        <translation>Signieren und ablehnen</translation>
    </message>
    <message>
        <source>Sign and abstain</source>
        <translation>Signieren und sich enthalten</translation>
    </message>
    <message>
        <source>Sign and revoke</source>
        <translation>Signieren und widerrufen</translation>
    </message>
    <message>
        <source>Reading keys</source>
        <translation>Schlüssel werden gelesen</translation>
    </message>
    <message>
        <source>%1… (%2)</source>
        <translation>%1… (%2)</translation>
    </message>
    <message>
        <source>You have no key yet. Create one; an administrator or a model-risk auditor then certifies it.</source>
        <translation>Es gibt noch keinen eigenen Schlüssel. Bitte einen erstellen; ein Administrator oder ein Modellrisiko-Prüfer zertifiziert ihn dann.</translation>
    </message>
    <message>
        <source>Your key %1… has no file on this machine, in %2. Sign where it is, or bring the file here.</source>
        <translation>Der eigene Schlüssel %1… hat auf dieser Maschine keine Datei, in %2. Bitte dort unterschreiben, wo er ist, oder die Datei hierher bringen.</translation>
    </message>
    <message>
        <source>It is being signed.</source>
        <translation>Es wird gerade unterschrieben.</translation>
    </message>
    <message>
        <source>Approval with conditions needs a condition.</source>
        <translation>Eine Genehmigung mit Auflagen braucht eine Auflage.</translation>
    </message>
    <message>
        <source>This decision needs its reason as a comment.</source>
        <translation>Diese Entscheidung braucht ihre Begründung als Kommentar.</translation>
    </message>
    <message>
        <source>Write the day until which it counts as in 2027-01-31.</source>
        <translation>Den Tag, bis zu dem es gilt, bitte wie in 2027-01-31 schreiben.</translation>
    </message>
    <message>
        <source>Signing needs a key of your own.</source>
        <translation>Zum Signieren braucht es einen eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>What will be signed is being prepared.</source>
        <translation>Was unterschrieben wird, wird vorbereitet.</translation>
    </message>
    <message>
        <source>The passphrase of the key is missing.</source>
        <translation>Die Passphrase des Schlüssels fehlt.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase of key %1…</source>
        <translation>Passphrase des Schlüssels %1…</translation>
    </message>
    <message>
        <source>Preparing the decision</source>
        <translation>Entscheidung wird vorbereitet</translation>
    </message>
    <message>
        <source>What you sign has changed while you looked at it. Look at it again.</source>
        <translation>Was unterschrieben werden soll, hat sich während des Ansehens geändert. Bitte erneut ansehen.</translation>
    </message>
    <message>
        <source>Show words</source>
        <translation>Worte zeigen</translation>
    </message>
    <message>
        <source>Show bytes</source>
        <translation>Bytes zeigen</translation>
    </message>
    <message>
        <source>Nothing can be signed yet: a statement names the key that signs it, and you have none on this machine. Once you have one, what you sign stands here word for word.</source>
        <translation>Noch kann nichts signiert werden: Eine Erklärung nennt den Schlüssel, der sie signiert, und Sie haben auf diesem Rechner keinen. Sobald Sie einen haben, steht hier im Wortlaut, was Sie signieren.</translation>
    </message>
    <message>
        <source>Your keys are being read.</source>
        <translation>Ihre Schlüssel werden gelesen.</translation>
    </message>
    <message>
        <source>Nothing can be signed as it stands. Why, is said below.</source>
        <translation>So, wie es ist, kann nichts signiert werden. Warum, steht unten.</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Wird signiert</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Create a key…</source>
        <translation>Einen Schlüssel anlegen…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Approve with conditions</source>
        <translation>Mit Auflagen genehmigen</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>Änderungen verlangen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>Sich enthalten</translation>
    </message>
    <message>
        <source>Sign release · %1</source>
        <translation>Release signieren · %1</translation>
    </message>
    <message>
        <source>%1 asked on %2, without a comment.</source>
        <translation>%1 hat am %2 angefragt, ohne Kommentar.</translation>
    </message>
    <message>
        <source>%1 asked on %2: “%3”</source>
        <translation>%1 hat am %2 angefragt: „%3“</translation>
    </message>
    <message>
        <source>Conditions, one a line</source>
        <translation>Auflagen, eine pro Zeile</translation>
    </message>
    <message>
        <source>As long as the policy says</source>
        <translation>So lange, wie die Richtlinie sagt</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Or a day, as in 2027-01-31</source>
        <translation>Oder ein Tag, etwa 2027-01-31</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Geltungsdauer</translation>
    </message>
    <message>
        <source>You sign, as %1</source>
        <translation>Unterschrift als %1</translation>
    </message>
    <message>
        <source>The bytes that are signed</source>
        <translation>Die Bytes, die signiert werden</translation>
    </message>
    <message>
        <source>none on this machine</source>
        <translation>keiner auf diesem Rechner</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Eigener Schlüssel</translation>
    </message>
    <message>
        <source>You neither made, ran nor asked for it. %1 of %2 signatures are there.</source>
        <translation>Sie haben es weder gemacht noch ausgeführt noch beantragt. %1 von %2 Unterschriften liegen vor.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Time stamps…</source>
        <translation>Zeitstempel…</translation>
    </message>
    <message>
        <source>%1 stamps the time of the signature.</source>
        <translation>%1 stempelt die Zeit der Signatur.</translation>
    </message>
    <message>
        <source>No authority stamps the time of the signature.</source>
        <translation>Keine Stelle stempelt die Zeit der Signatur.</translation>
    </message>
</context>
<context>
    <name>assay::SignaturesCard</name>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>zählt nicht</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signaturen</translation>
    </message>
    <message>
        <source>the risk tier is not known</source>
        <translation>die Risikostufe ist nicht bekannt</translation>
    </message>
    <message>
        <source>1 required</source>
        <translation>1 erforderlich</translation>
    </message>
    <message>
        <source>%1 required, separate people</source>
        <translation>%1 erforderlich, verschiedene Personen</translation>
    </message>
    <message>
        <source>The request does not count: %1</source>
        <translation>Der Antrag zählt nicht: %1</translation>
    </message>
    <message>
        <source>and %1 more, in any role that decides</source>
        <translation>und %1 weitere, in irgendeiner Rolle, die entscheidet</translation>
    </message>
    <message>
        <source>%1
Key %2</source>
        <translation>%1
Schlüssel %2</translation>
    </message>
    <message>
        <source>Condition: %1</source>
        <translation>Auflage: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nobody holds this role</source>
        <translation>diese Rolle hat niemand</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>wartet auf Sie</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht beantragt</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
</context>
<context>
    <name>assay::SignedCard</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>What you sign</source>
        <translation>Was unterschrieben wird</translation>
    </message>
    <message>
        <source>An in-toto statement in a DSSE envelope. Anyone can check it with openssl alone.</source>
        <translation>Eine in-toto-Aussage in einem DSSE-Umschlag. Prüfen lässt sie sich allein mit openssl.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>assay::SignersCard</name>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Wer signiert</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Edit who signs in the chosen risk tier</source>
        <translation>Bearbeiten, wer in der gewählten Risikostufe unterzeichnet</translation>
    </message>
    <message>
        <source>Who signs, by risk tier</source>
        <translation>Wer unterzeichnet, nach Risikostufe</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>Risikostufe</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signaturen</translation>
    </message>
    <message>
        <source>Among them</source>
        <translation>Darunter</translation>
    </message>
    <message>
        <source>A rejection closes the gate</source>
        <translation>Eine Ablehnung schließt das Gate</translation>
    </message>
    <message>
        <source>An approval counts</source>
        <translation>Eine Genehmigung gilt</translation>
    </message>
</context>
<context>
    <name>assay::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>assay::SkillsView</name>
    <message>
        <source>%1, does not count</source>
        <translation>%1, zählt nicht</translation>
    </message>
    <message>
        <source>Nothing shows it.</source>
        <translation>Nichts belegt es.</translation>
    </message>
    <message>
        <source>People and their skills</source>
        <translation>Personen und ihre Fähigkeiten</translation>
    </message>
    <message>
        <source>What the work asks for</source>
        <translation>Was die Arbeit verlangt</translation>
    </message>
    <message>
        <source>No skills yet</source>
        <translation>Noch keine Fähigkeiten</translation>
    </message>
    <message>
        <source>Reading skills</source>
        <translation>Fähigkeiten werden gelesen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source> – %1</source>
        <translation> – %1</translation>
    </message>
    <message>
        <source>%1: %2%3</source>
        <translation>%1: %2%3</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>abgedeckt</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Nobody has said yet what techniques ask for.</source>
        <translation>Noch hat niemand angegeben, was Techniken verlangen.</translation>
    </message>
    <message>
        <source>Name a skill…</source>
        <translation>Fähigkeit benennen…</translation>
    </message>
    <message>
        <source>Say who can do it…</source>
        <translation>Angeben, wer es kann…</translation>
    </message>
    <message>
        <source>Say what work asks for…</source>
        <translation>Angeben, was die Arbeit verlangt…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A skill has a family and a name.</source>
        <translation>Eine Fähigkeit hat eine Familie und einen Namen.</translation>
    </message>
    <message>
        <source>Name a skill</source>
        <translation>Fähigkeit benennen</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Benennen</translation>
    </message>
    <message>
        <source>Skills of one family are near each other, but one does not always carry over to another.</source>
        <translation>Fähigkeiten einer Familie liegen nahe beieinander, doch nicht immer lässt sich eine auf eine andere übertragen.</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Skills that it does not carry over to, apart by semicolons</source>
        <translation>Fähigkeiten, auf die sie sich nicht übertragen lässt, durch Semikolons getrennt</translation>
    </message>
    <message>
        <source>“%1” is no day, such as 2027-12-31.</source>
        <translation>„%1“ ist kein Tag; ein Tag ist etwa 2027-12-31.</translation>
    </message>
    <message>
        <source>Who can do it?</source>
        <translation>Wer kann es?</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Sagen</translation>
    </message>
    <message>
        <source>Without evidence, or after its day, a level does not count.</source>
        <translation>Ohne Nachweis oder nach seinem Tag zählt eine Stufe nicht.</translation>
    </message>
    <message>
        <source>How well</source>
        <translation>Wie gut</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Was es belegt</translation>
    </message>
    <message>
        <source>Counts until the day, such as 2027-12-31</source>
        <translation>Gilt bis zum Tag, etwa 2027-12-31</translation>
    </message>
    <message>
        <source>a model, by the name below</source>
        <translation>ein Modell mit dem Namen unten</translation>
    </message>
    <message>
        <source>Choose a technique or write the name of a model, one of the two.</source>
        <translation>Wählen Sie ein Verfahren oder schreiben Sie den Namen eines Modells, eines von beiden.</translation>
    </message>
    <message>
        <source>How many people are asked for is a number from 1.</source>
        <translation>Wie viele Personen verlangt werden, ist eine Zahl ab 1.</translation>
    </message>
    <message>
        <source>What does the work ask for?</source>
        <translation>Was verlangt die Arbeit?</translation>
    </message>
    <message>
        <source>What was said of the same technique or model and skill before is replaced.</source>
        <translation>Was zu demselben Verfahren oder Modell und derselben Fähigkeit vorher angegeben wurde, wird ersetzt.</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>By so many people</source>
        <translation>Von so vielen Personen</translation>
    </message>
    <message>
        <source>Who can do what, shown by evidence, and what techniques ask of people.</source>
        <translation>Wer was kann, durch Nachweise belegt, und was Verfahren von Personen verlangen.</translation>
    </message>
</context>
<context>
    <name>assay::SmoothingPanel</name>
    <message>
        <source>Kind of smoothing</source>
        <translation>Art der Glättung</translation>
    </message>
    <message>
        <source>Moving average, as TensorBoard</source>
        <translation>Gleitender Mittelwert wie TensorBoard</translation>
    </message>
    <message>
        <source>Time-weighted average, as W&amp;B</source>
        <translation>Zeitgewichteter Mittelwert wie W&amp;B</translation>
    </message>
    <message>
        <source>Centred average of a window</source>
        <translation>Zentrierter Mittelwert eines Fensters</translation>
    </message>
    <message>
        <source>Gaussian bell</source>
        <translation>Gaußglocke</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Much</source>
        <translation>Viel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 by time</source>
        <translation>%1 nach Zeit</translation>
    </message>
    <message>
        <source>average of %1</source>
        <translation>Mittel aus %1</translation>
    </message>
    <message>
        <source>σ %1 points</source>
        <translation>σ %1 Punkte</translation>
    </message>
</context>
<context>
    <name>assay::Sparkline</name>
    <message>
        <source>%1: no values</source>
        <translation>%1: keine Werte</translation>
    </message>
    <message>
        <source>%1: between %2 and %3, last %4</source>
        <translation>%1: zwischen %2 und %3, zuletzt %4</translation>
    </message>
</context>
<context>
    <name>assay::StageLegend</name>
    <message>
        <source>Colours: each stage has its own; hatched is on hold</source>
        <translation>Farben: jede Phase hat ihre eigene; schraffiert ist pausiert</translation>
    </message>
</context>
<context>
    <name>assay::StampingForm</name>
    <message>
        <source>Time stamps of your signatures</source>
        <translation>Zeitstempel der eigenen Signaturen</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>An authority (RFC 3161) then states when you signed. It is told a SHA-256 and a random number, nothing of the project. If it cannot be reached, nothing is signed. Leave both empty for no time stamps.</source>
        <translation>Eine Stelle (RFC 3161) bestätigt dann, wann signiert wurde. Sie erfährt einen SHA-256 und eine Zufallszahl, nichts vom Projekt. Ist sie nicht erreichbar, wird nichts signiert. Ohne Zeitstempel beides leer lassen.</translation>
    </message>
    <message>
        <source>Address of the authority</source>
        <translation>Adresse der Stelle</translation>
    </message>
    <message>
        <source>PEM file with the certificates that its own leads to</source>
        <translation>PEM-Datei mit den Zertifikaten, zu denen das der Stelle führt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose the file of certificates</source>
        <translation>Datei mit Zertifikaten auswählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Say by which certificates the authority is believed.</source>
        <translation>Angeben, aufgrund welcher Zertifikate der Stelle vertraut wird.</translation>
    </message>
    <message>
        <source>The address of the authority is missing.</source>
        <translation>Die Adresse der Stelle fehlt.</translation>
    </message>
</context>
<context>
    <name>assay::StartPage</name>
    <message>
        <source>not there any more</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open a project, or start one</source>
        <translation>Ein Projekt öffnen oder anlegen</translation>
    </message>
    <message>
        <source>A project is one file that a team shares: its use cases, runs and models, and a log of every change. You can also drop one here.</source>
        <translation>Ein Projekt ist eine Datei, die ein Team gemeinsam nutzt: seine Anwendungsfälle, Läufe und Modelle und ein Protokoll jeder Änderung. Sie lässt sich auch hier ablegen.</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Letzte Projekte</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>%1 aus der Liste entfernen</translation>
    </message>
</context>
<context>
    <name>assay::StateOnView</name>
    <message>
        <source>The log had %1 entries then, with root %2: a checkpoint of that time has the same.</source>
        <translation>Das Protokoll hatte damals %1 Einträge, mit der Wurzel %2: Ein Prüfpunkt aus dieser Zeit hat dieselben Angaben.</translation>
    </message>
    <message>
        <source>%1 entries of the log say that they were made by then. They are not its first ones, so that no root is told: some clock went back.</source>
        <translation>%1 Einträge des Protokolls geben an, bis dahin entstanden zu sein. Es sind nicht die ersten, daher wird keine Wurzel genannt: Eine Uhr ging zurück.</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>endete am %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>State on a day</source>
        <translation>Stand an einem Tag</translation>
    </message>
    <message>
        <source>The state at the end of</source>
        <translation>Der Stand am Ende von</translation>
    </message>
    <message>
        <source>Day, as in 2026-03-31</source>
        <translation>Tag, wie 2026-03-31</translation>
    </message>
    <message>
        <source>A day in UTC, as in 2026-03-31</source>
        <translation>Ein Tag in UTC, wie 2026-03-31</translation>
    </message>
    <message>
        <source>30 days before</source>
        <translation>30 Tage davor</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Tag davor</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Tag danach</translation>
    </message>
    <message>
        <source>Export CSV: %1</source>
        <translation>CSV exportieren: %1</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Policy in force</source>
        <translation>Richtlinie in Kraft</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Since (UTC)</source>
        <translation>Seit (UTC)</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation>Läuft in</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>There was none yet.</source>
        <translation>Es gab noch keine.</translation>
    </message>
    <message>
        <source>Requests for approval</source>
        <translation>Anträge auf Genehmigung</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Antrag</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Angefragt von</translation>
    </message>
    <message>
        <source>Asked (UTC)</source>
        <translation>Beantragt (UTC)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Nobody had asked yet.</source>
        <translation>Noch niemand hatte etwas beantragt.</translation>
    </message>
    <message>
        <source>Signed decisions</source>
        <translation>Signierte Entscheidungen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Signed (UTC)</source>
        <translation>Signiert (UTC)</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>Nobody had signed yet.</source>
        <translation>Noch niemand hatte signiert.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Feststellungen</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Feststellung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>Anwendungsfälle</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Anwendungsfall</translation>
    </message>
    <message>
        <source>Write a day as in 2026-03-31. What is shown stays as it was.</source>
        <translation>Geben Sie einen Tag ein, wie 2026-03-31. Die Anzeige bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>Reading the state of %1</source>
        <translation>Der Stand vom %1 wird gelesen</translation>
    </message>
    <message>
        <source>As of %1 UTC, not of now. %2 What things are called is of now.</source>
        <translation>Stand von %1 UTC, nicht von jetzt. %2 Die Bezeichnungen sind die von jetzt.</translation>
    </message>
    <message>
        <source>%1 · %2, in force since %3</source>
        <translation>%1 · %2, in Kraft seit %3</translation>
    </message>
    <message>
        <source>None was in force.</source>
        <translation>Es war keine in Kraft.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
</context>
<context>
    <name>assay::StatusBar</name>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>%1 · %2 % · %3 s left</source>
        <translation>%1 · %2 % · noch %3 s</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No project open</source>
        <translation>Kein Projekt offen</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Project cannot be read</source>
        <translation>Projekt nicht lesbar</translation>
    </message>
    <message>
        <source>Audit log · %1 entries · head %2…%3</source>
        <translation>Audit-Protokoll · %1 Einträge · Kopf %2…%3</translation>
    </message>
    <message>
        <source>Root of the audit log over %1 entries: %2</source>
        <translation>Wurzel des Audit-Protokolls über %1 Einträge: %2</translation>
    </message>
</context>
<context>
    <name>assay::StepButtons</name>
    <message>
        <source>More steps</source>
        <translation>Weitere Schritte</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
</context>
<context>
    <name>assay::StepForm</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>%1 at a step</source>
        <translation>%1 bei einem Schritt</translation>
    </message>
    <message>
        <source>A run that logged nothing at just this step has no value there; of several, the one that was logged last counts.</source>
        <translation>Ein Lauf, der genau bei diesem Schritt nichts protokolliert hat, hat dort keinen Wert; von mehreren zählt der zuletzt protokollierte.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
</context>
<context>
    <name>assay::StepSlider</name>
    <message>
        <source>step %1, %2 of %3</source>
        <translation>Schritt %1, %2 von %3</translation>
    </message>
</context>
<context>
    <name>assay::StepTaker</name>
    <message>
        <source>Take up again in %1</source>
        <translation>Fortsetzen: %1</translation>
    </message>
    <message>
        <source>Call it framed</source>
        <translation>Als definiert einstufen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Return to development</source>
        <translation>Zurück in die Entwicklung</translation>
    </message>
    <message>
        <source>Start a new iteration</source>
        <translation>Neue Iteration beginnen</translation>
    </message>
    <message>
        <source>Start development</source>
        <translation>Entwicklung beginnen</translation>
    </message>
    <message>
        <source>Submit for validation</source>
        <translation>Zur Validierung geben</translation>
    </message>
    <message>
        <source>Pass validation</source>
        <translation>Ins Release geben</translation>
    </message>
    <message>
        <source>Take live</source>
        <translation>In Betrieb nehmen</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Stilllegen</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>Steps of %1</source>
        <translation>Schritte von %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 has ended: there is no step from here</source>
        <translation>%1 ist abgeschlossen: Von hier gibt es keinen Schritt</translation>
    </message>
</context>
<context>
    <name>assay::TagForm</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>Tags von %1</translation>
    </message>
    <message>
        <source>What you say goes before what the source says, and no import changes it.</source>
        <translation>Was hier gesagt wird, geht dem der Quelle vor; kein Import ändert es.</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Noch einer</translation>
    </message>
    <message>
        <source>Key of the new tag</source>
        <translation>Schlüssel des neuen Tags</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value of the new tag</source>
        <translation>Wert des neuen Tags</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>mehrere Werte</translation>
    </message>
    <message>
        <source>Take the tag %1 away</source>
        <translation>Den Tag %1 wegnehmen</translation>
    </message>
    <message>
        <source>is taken away</source>
        <translation>wird weggenommen</translation>
    </message>
</context>
<context>
    <name>assay::TalkCard</name>
    <message>
        <source>Asked for approval, request %1.</source>
        <translation>Um Genehmigung gebeten, Anfrage %1.</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Zurückgezogen: %1</translation>
    </message>
    <message>
        <source>Condition: %1</source>
        <translation>Auflage: %1</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>Who asks and who decides says why; both are part of what is kept.</source>
        <translation>Wer beantragt und wer entscheidet, sagt, warum; beides gehört zu dem, was aufbewahrt wird.</translation>
    </message>
</context>
<context>
    <name>assay::TalkTab</name>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>Tasks and talk</source>
        <translation>Aufgaben und Gespräch</translation>
    </message>
    <message>
        <source>Tasks of this use case</source>
        <translation>Aufgaben dieses Anwendungsfalls</translation>
    </message>
    <message>
        <source>Nothing has to be done for this use case.</source>
        <translation>Für diesen Anwendungsfall ist nichts zu tun.</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>Neue Aufgabe…</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Reading tasks</source>
        <translation>Aufgaben werden gelesen</translation>
    </message>
</context>
<context>
    <name>assay::TaskCalendar</name>
    <message>
        <source>Your tasks by the day by which they are due</source>
        <translation>Ihre Aufgaben nach Fälligkeit</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Der Monat davor</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>The month of today</source>
        <translation>Der heutige Monat</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Der Monat danach</translation>
    </message>
    <message>
        <source>without a day: %1</source>
        <translation>ohne Tag: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>assay::TaskForm</name>
    <message>
        <source>New task</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Made from %1</source>
        <translation>Entstanden aus %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>What has to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Due, as in 2027-01-31</source>
        <translation>Fällig, etwa 2027-01-31</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <source>Reading the people</source>
        <translation>Personen werden gelesen</translation>
    </message>
    <message>
        <source>A task needs a title.</source>
        <translation>Eine Aufgabe braucht einen Titel.</translation>
    </message>
</context>
<context>
    <name>assay::TaskPage</name>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Open what it is from</source>
        <translation>Herkunft öffnen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
</context>
<context>
    <name>assay::TaskReasonForm</name>
    <message>
        <source>It waits for</source>
        <translation>Sie wartet auf</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>This step needs a reason.</source>
        <translation>Dieser Schritt braucht einen Grund.</translation>
    </message>
</context>
<context>
    <name>assay::TaskSteps</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>Blockieren…</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Abbrechen…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Wieder öffnen…</translation>
    </message>
    <message>
        <source>%1 is %2 and cannot go to %3 from there. Nothing was changed; M shows where it can go.</source>
        <translation>%1 ist %2 und kann von dort nicht zu %3 wechseln. Es wurde nichts geändert; M zeigt, was möglich ist.</translation>
    </message>
    <message>
        <source>Moving %1</source>
        <translation>Status von %1 wird geändert</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
</context>
<context>
    <name>assay::TechniqueForm</name>
    <message>
        <source>Controls of one technique alone</source>
        <translation>Kontrollen nur für ein Verfahren</translation>
    </message>
    <message>
        <source>Controls of %1 alone</source>
        <translation>Kontrollen nur für %1</translation>
    </message>
    <message>
        <source>A control that is limited to no technique is asked of every release. A technique that no control is limited to is not kept.</source>
        <translation>Eine Kontrolle, die auf kein Verfahren beschränkt ist, wird bei jedem Release verlangt. Ein Verfahren, auf das keine Kontrolle beschränkt ist, wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Technique, as use cases and releases name it</source>
        <translation>Verfahren, wie Anwendungsfälle und Releases es nennen</translation>
    </message>
    <message>
        <source>Limited to it</source>
        <translation>Darauf beschränkt</translation>
    </message>
    <message>
        <source>now only for %1</source>
        <translation>jetzt nur für %1</translation>
    </message>
    <message>
        <source>Say which technique.</source>
        <translation>Bitte das Verfahren angeben.</translation>
    </message>
    <message>
        <source>Choose the controls that only this technique is asked for.</source>
        <translation>Wählen Sie die Kontrollen, die nur bei diesem Verfahren verlangt werden.</translation>
    </message>
</context>
<context>
    <name>assay::TechniquesCard</name>
    <message>
        <source>Techniques</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Every control is asked of releases of every technique.</source>
        <translation>Jede Kontrolle wird bei Releases jedes Verfahrens verlangt.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Add a technique…</source>
        <translation>Verfahren hinzufügen…</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Bedienelemente</translation>
    </message>
    <message>
        <source>Asked only of it</source>
        <translation>Nur dafür verlangt</translation>
    </message>
    <message>
        <source>Edit the chosen technique</source>
        <translation>Gewähltes Verfahren bearbeiten</translation>
    </message>
    <message>
        <source>Controls of one technique alone</source>
        <translation>Kontrollen nur für ein Verfahren</translation>
    </message>
</context>
<context>
    <name>assay::ThingPage</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Facts and history</source>
        <translation>Fakten und Verlauf</translation>
    </message>
</context>
<context>
    <name>assay::ThingSearch</name>
    <message>
        <source>Searching</source>
        <translation>Suche läuft</translation>
    </message>
</context>
<context>
    <name>assay::ThingTalk</name>
    <message>
        <source>changed %1</source>
        <translation>geändert %1</translation>
    </message>
    <message>
        <source>Resolved by %1</source>
        <translation>Erledigt von %1</translation>
    </message>
    <message>
        <source>Note at a chart</source>
        <translation>Notiz an einem Diagramm</translation>
    </message>
    <message>
        <source>Note at the chart of %1</source>
        <translation>Notiz am Diagramm von %1</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>What you hear of this</source>
        <translation>Benachrichtigungen hierzu</translation>
    </message>
    <message>
        <source>What reaches your inbox of this</source>
        <translation>Was hiervon in den Eingang kommt</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>Reading a discussion</source>
        <translation>Diskussion wird gelesen</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Ihr Kommentar</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>assay::ThingView</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>staged</source>
        <translation>gestellt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Facts and history</source>
        <translation>Fakten und Verlauf</translation>
    </message>
    <message>
        <source>Reading a thing</source>
        <translation>Ein Objekt wird gelesen</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>The project has nothing at %1. Look for its name with Ctrl+K.</source>
        <translation>Das Projekt hat nichts unter %1. Bitte mit Strg+K nach dem Namen suchen.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>assay::TimelineHeader</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>assay::TimelineView</name>
    <message>
        <source>Use case</source>
        <translation>Anwendungsfall</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>How much time is shown</source>
        <translation>Wie viel Zeit zu sehen ist</translation>
    </message>
    <message>
        <source>No use case passes the filter.</source>
        <translation>Kein Anwendungsfall kommt durch den Filter.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>+ and - look closer and wider; Left and Right go through time</source>
        <translation>+ und - zeigen weniger und mehr; Links und Rechts gehen durch die Zeit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Timeline of the use cases</source>
        <translation>Zeitleiste der Anwendungsfälle</translation>
    </message>
</context>
<context>
    <name>assay::UseCaseForm</name>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Tabular, text, images, rules …</source>
        <translation>Tabellen, Text, Bilder, Regeln …</translation>
    </message>
    <message>
        <source>What gets better, by how much</source>
        <translation>Was besser wird und um wie viel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Decision it is to make better</source>
        <translation>Zu verbessernde Entscheidung</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Business owner</source>
        <translation>Fachlich verantwortlich</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Value hypothesis</source>
        <translation>Nutzenhypothese</translation>
    </message>
    <message>
        <source>Only the title is needed.</source>
        <translation>Nur der Titel ist nötig.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What about the text you typed?</source>
        <translation>Was soll mit dem eingegebenen Text geschehen?</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep it for later</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>A use case needs a title.</source>
        <translation>Ein Anwendungsfall braucht einen Titel.</translation>
    </message>
</context>
<context>
    <name>assay::UseCaseLink</name>
    <message>
        <source>No use case</source>
        <translation>Kein Anwendungsfall</translation>
    </message>
    <message>
        <source>The experiment belongs to “%1” (%2)</source>
        <translation>Das Experiment gehört zu „%1“ (%2)</translation>
    </message>
    <message>
        <source>Say to which use case the experiment belongs</source>
        <translation>Sagen, zu welchem Anwendungsfall das Experiment gehört</translation>
    </message>
    <message>
        <source>Use case %1</source>
        <translation>Anwendungsfall %1</translation>
    </message>
    <message>
        <source>Reading use cases</source>
        <translation>Anwendungsfälle werden gelesen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>It has ended: no more work belongs to it</source>
        <translation>Er ist beendet: keine Arbeit gehört mehr dazu</translation>
    </message>
    <message>
        <source>Take the link away</source>
        <translation>Verknüpfung lösen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>There are no use cases yet</source>
        <translation>Es gibt noch keine Anwendungsfälle</translation>
    </message>
    <message>
        <source>the portfolio has a button for the first one</source>
        <translation>das Portfolio hat eine Schaltfläche für den ersten</translation>
    </message>
    <message>
        <source>The experiment belongs to it already</source>
        <translation>Das Experiment gehört schon dazu</translation>
    </message>
</context>
<context>
    <name>assay::UseCasePage</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>staged</source>
        <translation>gestellt</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>iteration %1</source>
        <translation>Iteration %1</translation>
    </message>
</context>
<context>
    <name>assay::UsersTab</name>
    <message>
        <source>%1 people</source>
        <translation>%1 Personen</translation>
    </message>
    <message>
        <source>influence: %1</source>
        <translation>Einfluss: %1</translation>
    </message>
    <message>
        <source>target: %1 % of decisions</source>
        <translation>Ziel: %1 % der Entscheidungen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Add a user group…</source>
        <translation>Nutzergruppe hinzufügen…</translation>
    </message>
    <message>
        <source>Take in feedback…</source>
        <translation>Rückmeldung aufnehmen…</translation>
    </message>
    <message>
        <source>Import feedback…</source>
        <translation>Rückmeldungen importieren…</translation>
    </message>
    <message>
        <source>User groups</source>
        <translation>Nutzergruppen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>The user groups</source>
        <translation>Die Nutzergruppen</translation>
    </message>
    <message>
        <source>Items of feedback</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>Nobody has said yet whom it is for. Gate 1 asks for a group and how often to talk with it.</source>
        <translation>Noch hat niemand angegeben, für wen es ist. Gate 1 verlangt eine Gruppe und wie oft mit ihr zu sprechen ist.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>contact overdue</source>
        <translation>Kontakt überfällig</translation>
    </message>
    <message>
        <source>Record a contact…</source>
        <translation>Kontakt festhalten…</translation>
    </message>
    <message>
        <source>Record a contact with %1</source>
        <translation>Kontakt mit %1 festhalten</translation>
    </message>
    <message>
        <source>Contacts with users</source>
        <translation>Kontakte mit Nutzern</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Nobody has written down yet that they talked with users.</source>
        <translation>Noch hat niemand ein Gespräch mit Nutzern festgehalten.</translation>
    </message>
    <message>
        <source>Nothing was said of it yet. Type it in, or import a JSON or CSV file.</source>
        <translation>Dazu wurde noch nichts gesagt. Eintippen oder eine JSON- oder CSV-Datei importieren.</translation>
    </message>
    <message>
        <source>harm</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>Reply: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>Led to %1</source>
        <translation>Führte zu %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Triage…</source>
        <translation>Einstufen…</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>Antworten…</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Verknüpfen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>Niemand weiß es</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Wie viele Personen</translation>
    </message>
    <message>
        <source>Whom to talk to</source>
        <translation>Mit wem zu sprechen ist</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Einfluss</translation>
    </message>
    <message>
        <source>Share of their decisions to be taken with the model, in %</source>
        <translation>Anteil ihrer Entscheidungen, die mit dem Modell zu treffen sind, in %</translation>
    </message>
    <message>
        <source>Days between contacts, as agreed</source>
        <translation>Tage zwischen Kontakten, wie vereinbart</translation>
    </message>
    <message>
        <source>User group %1</source>
        <translation>Nutzergruppe %1</translation>
    </message>
    <message>
        <source>A user group of %1</source>
        <translation>Eine Nutzergruppe von %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Say with whom it was or what came of it.</source>
        <translation>Angeben, mit wem es war oder was sich ergab.</translation>
    </message>
    <message>
        <source>Contact with %1</source>
        <translation>Kontakt mit %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was sich ergab</translation>
    </message>
    <message>
        <source>Feedback needs its words.</source>
        <translation>Eine Rückmeldung braucht ihren Wortlaut.</translation>
    </message>
    <message>
        <source>Feedback on %1</source>
        <translation>Rückmeldung zu %1</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>User group</source>
        <translation>Nutzergruppe</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>Wie schwer</translation>
    </message>
    <message>
        <source>Somebody was or may be harmed: model risk hears of it at once</source>
        <translation>Jemand wurde oder wird womöglich geschädigt: Das Modellrisiko erfährt es sofort</translation>
    </message>
    <message>
        <source>Import feedback</source>
        <translation>Rückmeldungen importieren</translation>
    </message>
    <message>
        <source>Feedback (*.json *.jsonl *.csv);;All files (*)</source>
        <translation>Rückmeldungen (*.json *.jsonl *.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Nothing was imported.</source>
        <translation>%1 ist nicht lesbar: %2. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Importing feedback</source>
        <translation>Rückmeldungen werden importiert</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1 of feedback came in, %2 were known already, and %3 were left out, the first in %4.</source>
        <translation>%1 Rückmeldungen kamen herein, %2 waren schon bekannt und %3 wurden ausgelassen, die erste in %4.</translation>
    </message>
    <message>
        <source>Triage %1</source>
        <translation>%1 einstufen</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Einstufen</translation>
    </message>
    <message>
        <source>Somebody was or may be harmed</source>
        <translation>Jemand wurde oder wird womöglich geschädigt</translation>
    </message>
    <message>
        <source>A reply needs words.</source>
        <translation>Eine Antwort braucht Text.</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Antwort auf %1</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>A release, as in model@3</source>
        <translation>Ein Release, etwa model@3</translation>
    </message>
    <message>
        <source>A task, as in T-1</source>
        <translation>Eine Aufgabe, etwa T-1</translation>
    </message>
    <message>
        <source>A use case, as in UC-1</source>
        <translation>Ein Anwendungsfall, etwa UC-1</translation>
    </message>
    <message>
        <source>Say what it led to.</source>
        <translation>Angeben, wozu es führte.</translation>
    </message>
    <message>
        <source>What %1 led to</source>
        <translation>Wozu %1 führte</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Its name or key</source>
        <translation>Name oder Schlüssel</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
</context>
<context>
    <name>assay::ValueForm</name>
    <message>
        <source>What is it to earn?</source>
        <translation>Was soll es einbringen?</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Anwendungsfall</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothese</translation>
    </message>
    <message>
        <source>Shown by the metric</source>
        <translation>Gezeigt durch die Metrik</translation>
    </message>
    <message>
        <source>Target; more is better</source>
        <translation>Ziel; mehr ist besser</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>How one will know what would have been without it</source>
        <translation>Woran zu erkennen ist, was ohne ihn gewesen wäre</translation>
    </message>
    <message>
        <source>A hypothesis, a metric and a way to know what would have been without it are needed.</source>
        <translation>Nötig sind eine Hypothese, eine Metrik und ein Weg, zu erkennen, was ohne ihn gewesen wäre.</translation>
    </message>
    <message>
        <source>The target is a number, such as 120000 or 0.5.</source>
        <translation>Das Ziel ist eine Zahl, etwa 120000 oder 0.5.</translation>
    </message>
</context>
<context>
    <name>assay::ValueLedger</name>
    <message>
        <source>a measurement</source>
        <translation>eine Messung</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothese</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Anwendungsfall</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Value records</source>
        <translation>Wertnachweise</translation>
    </message>
    <message>
        <source>New value record…</source>
        <translation>Neuer Wertnachweis…</translation>
    </message>
    <message>
        <source>No value records yet</source>
        <translation>Noch keine Wertnachweise</translation>
    </message>
    <message>
        <source>A value record says what a use case is to earn and how one will know. A data scientist and operations stand by what is measured, and the business owner accepts it.</source>
        <translation>Ein Wertnachweis sagt, was ein Anwendungsfall einbringen soll und woran es zu erkennen ist. Ein Data Scientist und der Betrieb stehen für das Gemessene ein, und die Fachverantwortung nimmt es ab.</translation>
    </message>
    <message>
        <source>Value ledger</source>
        <translation>Wertebuch</translation>
    </message>
    <message>
        <source>The chosen value record</source>
        <translation>Der gewählte Wertnachweis</translation>
    </message>
    <message>
        <source>Measure…</source>
        <translation>Messen…</translation>
    </message>
    <message>
        <source>Stand by it…</source>
        <translation>Dafür einstehen…</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Abnehmen…</translation>
    </message>
    <message>
        <source>Dispute…</source>
        <translation>Anfechten…</translation>
    </message>
    <message>
        <source>Speak against the claim…</source>
        <translation>Dem Einwand widersprechen…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Ohne ihn</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>There is no use case that could earn anything yet.</source>
        <translation>Noch gibt es keinen Anwendungsfall, der etwas einbringen könnte.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Nachweis: %1</translation>
    </message>
    <message>
        <source>measurement %1 · %2</source>
        <translation>Messung %1 · %2</translation>
    </message>
</context>
<context>
    <name>assay::ValueTab</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>assay::ValueView</name>
    <message>
        <source>Use case</source>
        <translation>Anwendungsfall</translation>
    </message>
    <message>
        <source>Value hypothesis</source>
        <translation>Nutzenhypothese</translation>
    </message>
    <message>
        <source>Business owner</source>
        <translation>Fachlich verantwortlich</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Missing to measure it</source>
        <translation>Fehlt, um ihn zu messen</translation>
    </message>
    <message>
        <source>Value of the use cases</source>
        <translation>Nutzen der Anwendungsfälle</translation>
    </message>
    <message>
        <source>What each use case promises, and what is missing before it is known whether that came true. No value is guessed.</source>
        <translation>Was jeder Anwendungsfall verspricht und was noch fehlt, um zu wissen, ob es eingetreten ist. Kein Wert wird geschätzt.</translation>
    </message>
    <message>
        <source>This is the past, which nobody can change; go back to now.</source>
        <translation>Dies ist die Vergangenheit, die niemand ändern kann; zurück zu jetzt wechseln.</translation>
    </message>
</context>
<context>
    <name>assay::ValueWordForm</name>
    <message>
        <source>%1: stand by %2</source>
        <translation>%1: für %2 einstehen</translation>
    </message>
    <message>
        <source>%1: accept %2</source>
        <translation>%1: %2 abnehmen</translation>
    </message>
    <message>
        <source>%1: dispute %2</source>
        <translation>%1: %2 anfechten</translation>
    </message>
    <message>
        <source>%1: speak against the claim</source>
        <translation>%1: dem Einwand widersprechen</translation>
    </message>
    <message>
        <source>%1: decide the dispute</source>
        <translation>%1: die Anfechtung entscheiden</translation>
    </message>
    <message>
        <source>Stand by it</source>
        <translation>Dafür einstehen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Anfechten</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Sagen</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>You act as %1. What you say is kept.</source>
        <translation>Sie handeln als %1. Das Gesagte wird aufbewahrt.</translation>
    </message>
    <message>
        <source>The figure stands</source>
        <translation>Die Zahl bleibt bestehen</translation>
    </message>
    <message>
        <source>The claim holds: it is measured again</source>
        <translation>Der Einwand trifft zu: Es wird neu gemessen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Claim: what does not hold</source>
        <translation>Einwand: was nicht stimmt</translation>
    </message>
    <message>
        <source>What speaks against the claim</source>
        <translation>Was gegen den Einwand spricht</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>A dispute needs a claim and its evidence.</source>
        <translation>Eine Anfechtung braucht einen Einwand und dessen Nachweis.</translation>
    </message>
    <message>
        <source>This needs its reason, which is kept.</source>
        <translation>Dies braucht eine Begründung, die aufbewahrt wird.</translation>
    </message>
</context>
<context>
    <name>assay::ValuesPanel</name>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>%1 per step</source>
        <translation>%1 je Schritt</translation>
    </message>
    <message>
        <source>%1 per unit of %2</source>
        <translation>%1 je Einheit von %2</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 je Sekunde</translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <translation>%1 je Minute</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 je Stunde</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <translation>%1 je Tag</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>As logged</source>
        <translation>Wie protokolliert</translation>
    </message>
    <message>
        <source>Nearest point</source>
        <translation>Nächster Punkt</translation>
    </message>
    <message>
        <source>From the cursor</source>
        <translation>Vom Zeiger</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erster</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Niedrigster</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchster</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>Which values</source>
        <translation>Welche Werte</translation>
    </message>
    <message>
        <source>At the cursor</source>
        <translation>Am Zeiger</translation>
    </message>
    <message>
        <source>Over a stretch</source>
        <translation>Über einen Abschnitt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet</source>
        <translation>Die Tabelle für eine Tabellenkalkulation kopieren</translation>
    </message>
    <message>
        <source>Close the values</source>
        <translation>Werte schließen</translation>
    </message>
    <message>
        <source>Values at the cursor</source>
        <translation>Werte am Zeiger</translation>
    </message>
    <message>
        <source>Statistics of the selected stretch</source>
        <translation>Statistik des gewählten Abschnitts</translation>
    </message>
    <message>
        <source>Point at a chart, or press the arrow keys in one.</source>
        <translation>Auf ein Diagramm zeigen oder darin die Pfeiltasten drücken.</translation>
    </message>
    <message>
        <source>%1 · charts in view</source>
        <translation>%1 · sichtbare Diagramme</translation>
    </message>
    <message>
        <source>Drag over a chart with Shift held, or press [ and ] at the cursor.</source>
        <translation>Mit gedrückter Umschalttaste über ein Diagramm ziehen oder am Zeiger [ und ] drücken.</translation>
    </message>
    <message>
        <source>%1 to %2, as logged · charts in view</source>
        <translation>%1 bis %2, wie protokolliert · sichtbare Diagramme</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Wird gezählt</translation>
    </message>
</context>
<context>
    <name>assay::VersionCard</name>
    <message>
        <source>This version</source>
        <translation>Diese Version</translation>
    </message>
    <message>
        <source>Version before</source>
        <translation>Version davor</translation>
    </message>
    <message>
        <source>none was released</source>
        <translation>keine wurde freigegeben</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Made of the same as</source>
        <translation>Aus demselben gemacht wie</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Anwendungsfall</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>assay::ViewMenu</name>
    <message>
        <source>Reading views</source>
        <translation>Ansichten werden gelesen</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Ansicht: %1</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Choose, save and share how this page is arranged</source>
        <translation>Wählen, sichern und teilen, wie diese Seite angeordnet ist</translation>
    </message>
    <message>
        <source>My views</source>
        <translation>Meine Ansichten</translation>
    </message>
    <message>
        <source>Shared by others</source>
        <translation>Von anderen geteilt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · shared</source>
        <translation>%1 · geteilt</translation>
    </message>
    <message>
        <source>No saved view is shown. Choose one, or save this one under a name.</source>
        <translation>Es wird keine gesicherte Ansicht gezeigt. Bitte eine wählen oder diese unter einem Namen sichern.</translation>
    </message>
    <message>
        <source>A view is changed by its owner, %1. Save it as a view of your own.</source>
        <translation>Eine Ansicht ändert, wem sie gehört: %1. Bitte als eigene Ansicht sichern.</translation>
    </message>
    <message>
        <source>Save into “%1”</source>
        <translation>In „%1“ sichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The page is arranged as the view has it.</source>
        <translation>Die Seite ist so angeordnet, wie die Ansicht es hat.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Sichern als…</translation>
    </message>
    <message>
        <source>Rename or share…</source>
        <translation>Umbenennen oder teilen…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>No saved view is shown.</source>
        <translation>Es wird keine gesicherte Ansicht gezeigt.</translation>
    </message>
    <message>
        <source>The view has been saved once only.</source>
        <translation>Die Ansicht wurde erst einmal gesichert.</translation>
    </message>
    <message>
        <source>Version %1 · %2 · %3</source>
        <translation>Fassung %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Restore an archived view</source>
        <translation>Archivierte Ansicht zurückholen</translation>
    </message>
    <message>
        <source>You have archived no view of this page.</source>
        <translation>Sie haben keine Ansicht dieser Seite archiviert.</translation>
    </message>
    <message>
        <source>%1 · archived %2</source>
        <translation>%1 · archiviert %2</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Show what was copied as text</source>
        <translation>Zeigen, was als Text kopiert wurde</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Die Ansicht sichern</translation>
    </message>
    <message>
        <source>Rename or share the view</source>
        <translation>Die Ansicht umbenennen oder teilen</translation>
    </message>
    <message>
        <source>Saving the view</source>
        <translation>Die Ansicht wird gesichert</translation>
    </message>
</context>
<context>
    <name>assay::ViewNameForm</name>
    <message>
        <source>Everybody finds it; only I change it</source>
        <translation>Alle finden sie; nur ich ändere sie</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>assay::ViewStates</name>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
</context>
<context>
    <name>assay::WorkForm</name>
    <message>
        <source>It is being done.</source>
        <translation>Wird gerade ausgeführt.</translation>
    </message>
    <message>
        <source>A key needs a passphrase.</source>
        <translation>Ein Schlüssel braucht eine Passphrase.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen sind verschieden.</translation>
    </message>
</context>
<context>
    <name>assay::WorkPage</name>
    <message>
        <source>%1, by a %2</source>
        <translation>%1, durch %2</translation>
    </message>
    <message>
        <source>%1, by anyone</source>
        <translation>%1, jede Rolle</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Anwendungsfall</translation>
    </message>
    <message>
        <source>%1 (staged)</source>
        <translation>%1 (gestellt)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>Wartet seit</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>Meine Arbeit</translation>
    </message>
    <message>
        <source>Steps asked of your role</source>
        <translation>Anstehende Schritte Ihrer Rolle</translation>
    </message>
    <message>
        <source>Use cases you own</source>
        <translation>Eigene Anwendungsfälle</translation>
    </message>
    <message>
        <source>Nothing waits for your role</source>
        <translation>Nichts wartet auf Ihre Rolle</translation>
    </message>
    <message>
        <source>Use cases of others whose next step is your role&apos;s appear here by themselves.</source>
        <translation>Anwendungsfälle anderer, deren nächster Schritt bei Ihrer Rolle liegt, erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>None of your use cases waits</source>
        <translation>Keiner Ihrer Anwendungsfälle wartet</translation>
    </message>
    <message>
        <source>Use cases that you own appear here until they operate.</source>
        <translation>Anwendungsfälle, für die Sie verantwortlich sind, erscheinen hier bis zum Betrieb.</translation>
    </message>
    <message>
        <source>Reading what waits</source>
        <translation>Wartendes wird gelesen</translation>
    </message>
    <message>
        <source>What reached you</source>
        <translation>Was Sie erreicht hat</translation>
    </message>
    <message>
        <source>Your tasks</source>
        <translation>Ihre Aufgaben</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>Neue Aufgabe…</translation>
    </message>
    <message>
        <source>1 unread</source>
        <translation>1 ungelesen</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>%1 ungelesen</translation>
    </message>
    <message>
        <source>1 open task</source>
        <translation>1 offene Aufgabe</translation>
    </message>
    <message>
        <source>%1 open tasks</source>
        <translation>%1 offene Aufgaben</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 Schritte</translation>
    </message>
    <message>
        <source>1 use case</source>
        <translation>1 Anwendungsfall</translation>
    </message>
    <message>
        <source>%1 use cases</source>
        <translation>%1 Anwendungsfälle</translation>
    </message>
</context>
</TS>
