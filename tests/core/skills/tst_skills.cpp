// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/finding_rows.h"
#include "core/gates/gate_facts.h"
#include "core/imports/import_plan.h"
#include "core/portfolio/use_case_story.h"
#include "core/raci/duty_gaps.h"
#include "core/raci/duty_rows.h"
#include "core/raci/duty_store.h"
#include "core/releases/release_rows.h"
#include "core/releases/release_store.h"
#include "core/skills/skill_gap.h"
#include "core/skills/skill_state.h"
#include "core/skills/skill_store.h"
#include "core/usecases/use_case_texts.h"
#include "tests/support/set_clock.h"
#include "tests/support/six_runs.h"
#include "tests/support/test_program.h"
#include "tests/support/user_project.h"

using namespace assay;
using namespace assay::tests;

class TestSkills : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void S22_skillsCarryOverWithinAFamilyExceptWhereAMarkSaysNot()
    {
        const std::vector<Skill> skills{skill(1, "Language models", {SkillId{2}}), skill(2, "Language models", {}),
                                        skill(3, "Images", {})};
        SkillRequirement asked;
        asked.skill = {2};
        asked.leastLevel = 2;
        asked.leastPeople = 1;
        QVERIFY(coverageOf(asked, skills, {level(1, 2, 2)}, 0).covered());
        const SkillCoverage marked = coverageOf(asked, skills, {level(1, 1, 4)}, 0);
        QVERIFY(!marked.covered());
        QVERIFY2(marked.reasons.join(u' ').contains(QStringLiteral("does not carry over")),
                 qPrintable(marked.reasons.join(u' ')));
        QVERIFY(!coverageOf(asked, skills, {level(1, 3, 4)}, 0).covered());
        asked.skill = {1};
        QVERIFY(coverageOf(asked, skills, {level(1, 2, 3)}, 0).covered()); // A level lower: 3 is worth 2.
        QVERIFY(!coverageOf(asked, skills, {level(1, 2, 2)}, 0).covered());
    }

    void aLevelWithoutEvidenceOrAfterItsEndDoesNotCount()
    {
        const std::vector<Skill> skills{skill(1, "Images", {})};
        SkillRequirement asked;
        asked.skill = {1};
        asked.leastPeople = 1;
        PersonSkill has = level(1, 1, 4);
        has.validUntil = 1000;
        QVERIFY(coverageOf(asked, skills, {has}, 1000).covered());
        QVERIFY(!coverageOf(asked, skills, {has}, 1001).covered());
        has.validUntil.reset();
        has.evidence = QStringLiteral(" ");
        QVERIFY(!coverageOf(asked, skills, {has}, 0).covered());
    }

    void S22_anOnCallWithoutTheSkillRaisesAGapThatAnEvidencedLevelCloses()
    {
        UserProject project;
        SkillStore store(project.database());
        const Actor manager = project.as(Role::Manager);
        valueOf(store.describe({QStringLiteral("Language models"), QStringLiteral("Fine-tuning")}, manager,
                               project.next()));
        valueOf(store.describe(
            {QStringLiteral("Language models"), QStringLiteral("VADER"), {QStringLiteral("Fine-tuning")}}, manager,
            project.next()));
        valueOf(store.require({QStringLiteral("Transformers"), {}, QStringLiteral("Fine-tuning"), 3, 1}, manager,
                              project.next()));
        const Actor kofi = project.somebody("Kofi", Role::DevOps);
        valueOf(store.setLevel({kofi.person, QStringLiteral("VADER"), 4, QStringLiteral("Two years of it")}, manager,
                               project.next()));
        QVERIFY(gaps(project).empty());
        valueOf(DutyStore(project.database())
                    .set({project.useCaseUid(), DutyStage::Operate, kofi.person, Duty::Accountable}, manager,
                         project.next()));
        QCOMPARE(gaps(project).size(), std::size_t(1));
        QVERIFY2(gaps(project).front().text.condition.contains(QStringLiteral("Kofi")),
                 qPrintable(gaps(project).front().text.condition));
        QVERIFY(gaps(project).front().state == FindingState::Open);
        valueOf(store.setLevel({kofi.person, QStringLiteral("Fine-tuning"), 3, QStringLiteral("Course and exam")},
                               manager, project.next()));
        QVERIFY(gaps(project).front().state == FindingState::Closed);
        QCOMPARE(whatIsWrong(project.database()), QString());
    }

    void S22_anotherTechniqueRaisesTheGapAtOnce()
    {
        UserProject project;
        SkillStore store(project.database());
        const Actor manager = project.as(Role::Manager);
        const Actor kofi = project.somebody("Kofi", Role::DevOps);
        valueOf(store.describe({QStringLiteral("Images"), QStringLiteral("Matching")}, manager, project.next()));
        valueOf(
            store.require({QStringLiteral("Vision"), {}, QStringLiteral("Matching"), 3, 1}, manager, project.next()));
        valueOf(DutyStore(project.database())
                    .set({project.useCaseUid(), DutyStage::Operate, kofi.person, Duty::Accountable}, manager,
                         project.next()));
        QVERIFY(gaps(project).empty());
        const UseCase before = project.useCase();
        UseCaseFields fields =
            project.read([&](db::Connection& connection) { return usecases::fieldsOf(connection, before); });
        fields.technique = QStringLiteral("Vision");
        valueOf(
            UseCaseStore(project.database()).edit({before.uid, before.rowVersion, fields}, manager, project.next()));
        QCOMPARE(gaps(project).size(), std::size_t(1));
        fields.technique = before.technique;
        valueOf(UseCaseStore(project.database())
                    .edit({before.uid, project.useCase().rowVersion, fields}, manager, project.next()));
        QVERIFY(gaps(project).front().state == FindingState::Closed);
        QCOMPARE(whatIsWrong(project.database()), QString());
    }

    void S22_whatSomebodyLacksIsNotToldOfWhoeverIsCalledLikeThem()
    {
        UserProject project;
        SkillStore store(project.database());
        const Actor manager = project.as(Role::Manager);
        const QString matching = QStringLiteral("Matching");
        valueOf(store.describe({QStringLiteral("Images"), matching}, manager, project.next()));
        valueOf(store.require({QStringLiteral("Transformers"), {}, matching, 3, 1}, manager, project.next()));
        DutyStore duties(project.database());
        const Actor kofi = project.somebody("Kofi", Role::DevOps);
        const Actor mensah = project.somebody("Kofi Mensah", Role::DevOps);
        valueOf(store.setLevel({mensah.person, matching, 2, QStringLiteral("A course")}, manager, project.next()));
        for (const Actor& actor : {kofi, mensah})
            valueOf(duties.set({project.useCaseUid(), DutyStage::Operate, actor.person, Duty::Responsible}, manager,
                               project.next()));
        const UseCase useCase = project.useCase();
        const QStringList told = project.read([&](db::Connection& connection) {
            return skills::gapsOf(connection, useCase, project.database().clock().now());
        });
        QCOMPARE(told,
                 (QStringList{QStringLiteral("Kofi lacks “Matching” at level 3"),
                              QStringLiteral("Kofi Mensah lacks “Matching” at level 3: Kofi Mensah reaches level 2")}));
    }

    void S22_theGapOfWhoeverLeavesIsClosedAndOpensWhenTheyComeBack()
    {
        UserProject project;
        SkillStore store(project.database());
        const Actor manager = project.as(Role::Manager);
        const Actor kofi = project.somebody("Kofi", Role::DevOps);
        valueOf(store.describe({QStringLiteral("Images"), QStringLiteral("Matching")}, manager, project.next()));
        valueOf(store.require({QStringLiteral("Transformers"), {}, QStringLiteral("Matching"), 3, 1}, manager,
                              project.next()));
        valueOf(DutyStore(project.database())
                    .set({project.useCaseUid(), DutyStage::Operate, kofi.person, Duty::Responsible}, manager,
                         project.next()));
        QVERIFY(gaps(project).front().state == FindingState::Open);
        PeopleStore people(project.database());
        const Actor admin = project.as(Role::Administrator);
        valueOf(people.leave(kofi.person, QStringLiteral("moved on"), admin, project.next()));
        QVERIFY(gaps(project).front().state == FindingState::Closed);
        valueOf(people.comeBack(kofi.person, {Role::DevOps}, QStringLiteral("back"), admin, project.next()));
        QCOMPARE(gaps(project).size(), std::size_t(2));
        QVERIFY(gaps(project).back().state == FindingState::Open);
        QCOMPARE(whatIsWrong(project.database()), QString());
    }

    void S22_whatAModelAsksForCountsWhereItServes()
    {
        UserProject project;
        SkillStore store(project.database());
        const Actor manager = project.as(Role::Manager);
        const Actor kofi = project.somebody("Kofi", Role::DevOps);
        valueOf(store.describe({QStringLiteral("Images"), QStringLiteral("Matching")}, manager, project.next()));
        valueOf(
            store.require({{}, QStringLiteral("faces"), QStringLiteral("Matching"), 3, 1}, manager, project.next()));
        valueOf(DutyStore(project.database())
                    .set({project.useCaseUid(), DutyStage::Operate, kofi.person, Duty::Accountable}, manager,
                         project.next()));
        QVERIFY(gaps(project).empty());
        valueOf(applyImport(project.database(), project.as(Role::DataScientist), sixRuns(), {}));
        ReleaseDraft draft;
        draft.run = project.read([](db::Connection& connection) {
            db::Statement row = connection.prepare("SELECT uid FROM run ORDER BY id");
            row.step();
            return row.text(0);
        });
        draft.model = QStringLiteral("faces");
        draft.useCase = project.useCaseUid();
        const Actor scientist = project.as(Role::DataScientist);
        ReleaseStore releaseStore(project.database());
        const QString release = valueOf(releaseStore.begin(draft, scientist, project.next()));
        QCOMPARE(gaps(project).size(), std::size_t(1));
        QVERIFY(gaps(project).front().text.condition.contains(QStringLiteral("Kofi lacks “Matching” at level 3")));
        QCOMPARE(askedOf(project, project.useCaseUid()), QStringList{QStringLiteral("Matching")});
        UseCaseProposal other;
        other.title = QStringLiteral("Entrance");
        const QString elsewhere = valueOf(UseCaseStore(project.database()).propose(other, manager, project.next()));
        valueOf(releaseStore.describe({release, elsewhere, {}, {}, {}}, scientist, project.next()));
        QVERIFY(gaps(project).front().state == FindingState::Closed);
        valueOf(releaseStore.describe({release, project.useCaseUid(), {}, {}, {}}, scientist, project.next()));
        QVERIFY(!areClosed(gaps(project)));
        const db::AuditNote note{manager,       QStringLiteral("state_changed"), QStringLiteral("release"), release, {},
                                 project.next()};
        valueOf(project.database().writeOnce(note, [&](db::WriteTransaction& transaction) {
            const Release made = releases::byName(transaction.connection(), release);
            releases::setState(transaction, made, ReleaseState::Rejected, QStringLiteral("Too slow"));
            return made.uid;
        }));
        QVERIFY(areClosed(gaps(project)));
        QCOMPARE(whatIsWrong(project.database()), QString());
    }

    void S2_aModelOfLanguageAsksForOtherSkillsThanOneOfTables()
    {
        UserProject project; // Its use case is of transformers.
        SkillStore store(project.database());
        const Actor manager = project.as(Role::Manager);
        for (const auto& [family, skill, technique] : {std::tuple("Language models", "Fine-tuning", "Transformers"),
                                                       {"Statistics", "Calibration", "Tabular machine learning"}}) {
            valueOf(store.describe({QString::fromUtf8(family), QString::fromUtf8(skill)}, manager, project.next()));
            valueOf(store.require({QString::fromUtf8(technique), {}, QString::fromUtf8(skill), 2, 1}, manager,
                                  project.next()));
        }
        UseCaseProposal proposal;
        proposal.title = QStringLiteral("Scoring");
        proposal.technique = QStringLiteral("Tabular machine learning");
        const QString tables = valueOf(UseCaseStore(project.database()).propose(proposal, manager, project.next()));
        QCOMPARE(askedOf(project, project.useCaseUid()), QStringList{QStringLiteral("Fine-tuning")});
        QCOMPARE(askedOf(project, tables), QStringList{QStringLiteral("Calibration")});
    }

    void S22_asOfADayWhatHadBeenSaidByThenCounts()
    {
        UserProject project;
        const Actor manager = project.as(Role::Manager);
        const Actor kofi = project.somebody("Kofi", Role::DevOps);
        SetClock clock(project.database().clock().now() + 1000);
        const auto database = openedAt(clock, project.project().path());
        SkillStore store(*database);
        const QString images = QStringLiteral("Images");
        const QString matching = QStringLiteral("Matching");
        valueOf(store.describe({images, matching}, manager, project.next()));
        valueOf(store.require({QStringLiteral("Transformers"), {}, matching, 2, 1}, manager, project.next()));
        valueOf(store.setLevel({kofi.person, matching, 2, QStringLiteral("A course")}, manager, project.next()));
        const qint64 then = clock.at;
        clock.at += 1000;
        valueOf(store.describe({images, QStringLiteral("Cutting")}, manager, project.next()));
        valueOf(store.require({QStringLiteral("Transformers"), {}, matching, 3, 2}, manager, project.next()));
        valueOf(store.setLevel({kofi.person, matching, 1}, manager, project.next()));

        const auto on = [&](qint64 past) {
            return project.read([past](db::Connection& connection) { return skills::stateOn(connection, past); });
        };
        const skills::SkillState past = on(then);
        QCOMPARE(past.skills.size(), std::size_t(1));
        QCOMPARE(past.levels.front().level, 2);
        QCOMPARE(past.levels.front().evidence, QStringLiteral("A course"));
        QCOMPARE(past.coverage.front().requirement.leastPeople, 1);
        QVERIFY(past.coverage.front().covered());
        QVERIFY(on(then - 1).skills.empty());
        const skills::SkillState now =
            project.read([&](db::Connection& connection) { return skills::stateNow(connection, clock.at); });
        QCOMPARE(now.skills.size(), std::size_t(2));
        QVERIFY(!now.coverage.front().covered());
        QCOMPARE(on(clock.at).coverage.front().sentence(), now.coverage.front().sentence());
    }

    void peopleWriteTheirOwnLevelsAndManagersThoseOfAll()
    {
        UserProject project;
        SkillStore store(project.database());
        valueOf(store.describe({QStringLiteral("Images"), QStringLiteral("Matching")}, project.as(Role::Manager),
                               project.next()));
        const Actor kofi = project.somebody("Kofi", Role::DevOps);
        QVERIFY(store.setLevel({kofi.person, QStringLiteral("Matching"), 2, QStringLiteral("A course")}, kofi,
                               project.next()));
        QVERIFY(!store.setLevel({project.ada(), QStringLiteral("Matching"), 2}, kofi, project.next()));
        QVERIFY(!store.describe({QStringLiteral("Images"), QStringLiteral("More")}, kofi, project.next()));
    }

    void S57_stagesWithoutSomebodyAccountableAreListed()
    {
        UserProject project;
        DutyStore store(project.database());
        const Actor manager = project.as(Role::Manager);
        const Actor kofi = project.somebody("Kofi", Role::DevOps);
        valueOf(store.set({project.useCaseUid(), DutyStage::Operate, kofi.person, Duty::Accountable}, manager,
                          project.next()));
        QCOMPARE(open(project).size(), std::size_t(5));
        const Result<> second = store.set({project.useCaseUid(), DutyStage::Operate, project.ada(), Duty::Accountable},
                                          manager, project.next());
        QVERIFY(!second);
        QVERIFY2(second.error().message.contains(QStringLiteral("Kofi")), qPrintable(second.error().message));
        valueOf(
            store.set({project.useCaseUid(), DutyStage::Operate, kofi.person, std::nullopt}, manager, project.next()));
        QCOMPARE(open(project).size(), std::size_t(6));
        QCOMPARE(numberIn(project.database(), "SELECT count(*) FROM duty"), 1); // Taken back, not destroyed.
        const auto gaps = [&] {
            return project.read([](db::Connection& connection) { return duties::gaps(connection); });
        };
        QCOMPARE(gaps().size(), std::size_t(1));
        QVERIFY(gaps().front().isNow);
        QCOMPARE(gaps().front().stages.size(), std::size_t(6));
        for (const DutyStage stage : dutyStages()) {
            const bool isLast = stage == DutyStage::Operate;
            valueOf(store.set({project.useCaseUid(), stage, kofi.person, Duty::Accountable}, manager, project.next()));
            QCOMPARE(gaps().empty(), isLast);
            QVERIFY(isLast || !gaps().front().isNow); // It is being framed, and somebody is accountable for that.
        }
        QCOMPARE(whatIsWrong(project.database()), QString());
    }

    void S57_whoeverHasLeftIsAccountableForNothing()
    {
        UserProject project;
        DutyStore store(project.database());
        const Actor manager = project.as(Role::Manager);
        const Actor kofi = project.somebody("Kofi", Role::DevOps);
        const auto makeAccountable = [&](const QString& person) {
            valueOf(store.set({project.useCaseUid(), DutyStage::Operate, person, Duty::Accountable}, manager,
                              project.next()));
        };
        const auto operated = [&] {
            const UseCase useCase = project.useCase();
            return project.read([&](db::Connection& connection) {
                return usecases::gateFacts(connection, useCase, project.database().clock().now()).operationAccountable;
            });
        };
        makeAccountable(kofi.person);
        QCOMPARE(open(project).size(), std::size_t(5));
        QVERIFY(operated());
        PeopleStore people(project.database());
        valueOf(people.leave(kofi.person, QStringLiteral("moved on"), project.as(Role::Administrator), project.next()));
        QCOMPARE(open(project).size(), std::size_t(6));
        QVERIFY(!operated());
        const std::vector<DutyEntry> kept = project.read(
            [&](db::Connection& connection) { return duties::ofUseCase(connection, project.useCase().id); });
        QCOMPARE(kept.front().person.name, QStringLiteral("Kofi (has left)"));
        makeAccountable(project.ada()); // Nobody has to take back first what is nobody's.
        valueOf(people.comeBack(kofi.person, {Role::DevOps}, QStringLiteral("back"), project.as(Role::Administrator),
                                project.next()));
        const std::vector<DutyEntry> now = project.read(
            [&](db::Connection& connection) { return duties::ofUseCase(connection, project.useCase().id); });
        QCOMPARE(now.size(), std::size_t(1));
        QCOMPARE(now.front().person.uid, project.ada());
        QCOMPARE(whatIsWrong(project.database()), QString());
    }

private:
    /// The skills that a use case's page says its technique asks for.
    static QStringList askedOf(const UserProject& project, const QString& useCase)
    {
        const UseCaseStory story = project.read([&](db::Connection& connection) {
            return useCaseStory(connection, useCase, project.ada(), project.database().clock().now());
        });
        QStringList skills;
        for (const SkillCoverage& coverage : story.skills)
            skills << coverage.skill.name;
        return skills;
    }

    static Skill skill(qint64 id, const char* family, std::vector<SkillId> notTo)
    {
        return {{id}, {}, QString::fromLatin1(family), QStringLiteral("skill %1").arg(id), std::move(notTo)};
    }

    static PersonSkill level(qint64 person, qint64 skill, int level)
    {
        PersonSkill has;
        has.person = {{person}, {}, QStringLiteral("Ana")};
        has.skill = {skill};
        has.level = level;
        has.evidence = QStringLiteral("shown");
        return has;
    }

    static std::vector<Finding> gaps(UserProject& project)
    {
        std::vector<Finding> found = project.read([](db::Connection& connection) { return findings::all(connection); });
        std::erase_if(found, [](const Finding& finding) { return finding.source != QLatin1StringView("skill-gap"); });
        return found;
    }

    static bool areClosed(const std::vector<Finding>& findings)
    {
        return std::all_of(findings.begin(), findings.end(),
                           [](const Finding& finding) { return finding.state == FindingState::Closed; });
    }

    static std::vector<DutyStage> open(UserProject& project)
    {
        return stagesWithoutAccountable(project.read(
            [&](db::Connection& connection) { return duties::ofUseCase(connection, project.useCase().id); }));
    }
};

ASSAY_TEST(TestSkills)
#include "tst_skills.moc"
