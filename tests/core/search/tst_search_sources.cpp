// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefs/brief_store.h"
#include "core/changes/change_calendar_store.h"
#include "core/evidence/evidence_store.h"
#include "core/feedback/feedback_store.h"
#include "core/search/search_index.h"
#include "core/user_groups/user_group_store.h"
#include "tests/support/approval_fixture.h"
#include "tests/support/imported_release.h"
#include "tests/support/test_program.h"
#include "tests/support/user_project.h"
#include "tests/support/value_project.h"

using namespace assay;
using namespace assay::tests;

/// F11: what people say to each other beside the texts of things is found, and leads to the thing or to where it stands.
class TestSearchSources : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<UserProject>();
        m_index = std::make_unique<SearchIndex>();
        QVERIFY(find(QStringLiteral("xylophone")).empty()); // What follows is found without a new index.
    }

    void F11_repliesToFeedbackLeadToIt()
    {
        FeedbackStore store(m_project->database());
        const Actor ada = m_project->as(Role::DataScientist);
        const QString key = valueOf(store.add({.text = QStringLiteral("Too slow")}, ada, m_project->next()));
        valueOf(store.triage({.feedback = key}, ada, m_project->next()));
        valueOf(store.answer({key, QStringLiteral("Since yesterday it takes a heartbeat")}, ada, m_project->next()));
        QCOMPARE(only(QStringLiteral("heartbeat")).address.kind, QByteArray("feedback"));
        QCOMPARE(only(QStringLiteral("heartbeat")).key, key);
    }

    void F11_notesOfAContactLeadToTheGroup()
    {
        UserGroupStore store(m_project->database());
        const QString group =
            valueOf(store.add({.useCase = m_project->useCaseUid(), .fields = {.name = QStringLiteral("Officers")}},
                              m_project->as(Role::Manager), m_project->next()));
        QVERIFY(find(QStringLiteral("umbrella")).empty());
        valueOf(store.addContact({.group = group,
                                  .withWhom = QStringLiteral("Two advisers"),
                                  .notes = QStringLiteral("They want an umbrella limit")},
                                 m_project->as(Role::Manager), m_project->next()));
        QCOMPARE(only(QStringLiteral("umbrella")).address.kind, QByteArray("user-group"));
        QCOMPARE(only(QStringLiteral("umbrella")).key, group);
        QCOMPARE(only(QStringLiteral("advisers")).title, QStringLiteral("Officers"));
    }

    void F11_aFreezeLeadsToTheChangesAndIsToldByItsKind()
    {
        const qint64 now = m_project->database().clock().now();
        const QString uid = valueOf(
            ChangeCalendarStore(m_project->database())
                .addFreeze({QStringLiteral("Year end"), now + 1'000, now + 100'000, {}, QStringLiteral("The auditors")},
                           m_project->as(Role::DevOps), m_project->next()));
        for (const char* words : {"auditors", "type:freeze", "year"}) {
            const SearchHit hit = only(QString::fromLatin1(words));
            QCOMPARE(hit.kind, QByteArray("freeze"));
            QCOMPARE(hit.address, (Address{{}, "devops", QStringLiteral("changes")}));
        }
        QVERIFY(find(QStringLiteral("year is:done")).empty());
        valueOf(ChangeCalendarStore(m_project->database())
                    .withdrawFreeze(uid, QStringLiteral("They came early"), m_project->as(Role::DevOps),
                                    m_project->next()));
        QCOMPARE(only(QStringLiteral("early is:done")).title, QStringLiteral("Year end"));
    }

    void F11_aBriefLeadsToItselfAndNotToTheNewest()
    {
        BriefStore store(m_project->database());
        for (int i = 0; i < 2; ++i)
            valueOf(store.freeze(m_project->as(Role::Manager), m_project->next()));
        QStringList anchors;
        for (const SearchHit& hit : find(QStringLiteral("type:brief"))) {
            QCOMPARE(hit.address.kind, QByteArray("portfolio"));
            QCOMPARE(hit.address.key, QStringLiteral("brief"));
            anchors << hit.address.anchor;
        }
        anchors.sort();
        QCOMPARE(anchors, (QStringList{QStringLiteral("1"), QStringLiteral("2")}));
    }

    void F11_evidenceIsFoundAndSoIsItsRelease()
    {
        const Release release = addRelease(m_project->database(), m_project->ada());
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("fairness.md")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# Fine\n");
        file.close();
        valueOf(EvidenceStore(m_project->database())
                    .add({.release = release.uid, .control = {}, .title = {}, .effectiveAt = {}},
                         valueOf(readEvidenceFile(file.fileName())), m_project->as(Role::DataScientist),
                         m_project->next()));
        QStringList kinds;
        for (const SearchHit& hit : find(QStringLiteral("fairness")))
            kinds << QString::fromLatin1(hit.kind);
        kinds.sort();
        QCOMPARE(kinds, (QStringList{QStringLiteral("evidence"), QStringLiteral("release")}));
    }

    void F11_whoAcceptedAValueAndWhatTheySaidLeadsToIt()
    {
        ValueProject project;
        SearchIndex index;
        QVERIFY(foundIn(index, project.database(), QStringLiteral("Kofi type:value")).empty());
        const QString uid = project.measured();
        valueOf(project.store().accept({uid, QStringLiteral("The saxophone agrees"), {}}, project.bo, project.once()));
        for (const char* words : {"saxophone", "Bo type:value", "Kofi type:value", "branches type:value"}) {
            const std::vector<SearchHit> hits = foundIn(index, project.database(), QString::fromLatin1(words));
            QVERIFY2(hits.size() == 1, words);
            QCOMPARE(hits.front().uid, uid);
            QCOMPARE(hits.front().kind, QByteArray("value"));
        }
        QVERIFY(foundIn(index, project.database(), QStringLiteral("Mei type:value")).empty()); // Who said nothing.
    }

    void F11_whyAGateIsPassedWithoutSomethingLeadsToTheUseCase()
    {
        valueOf(GateStore(m_project->database())
                    .waive(m_project->useCaseUid(), Gate::Validation, QStringLiteral("approved-release"),
                           QStringLiteral("A contrabassoon stands in for it"), m_project->as(Role::Manager),
                           m_project->next()));
        QCOMPARE(only(QStringLiteral("contrabassoon")).uid, m_project->useCaseUid());
    }

    void F11_voicesOnAFramingLeadToTheUseCase()
    {
        CharterStore store(m_project->database());
        const Actor ana = m_project->somebody("Ana", Role::DataScientist);
        const QString uid =
            valueOf(store.draft({m_project->useCaseUid(), CharterKind::Framing, charters::textOf(completeFraming())},
                                m_project->as(Role::Manager), m_project->next()));
        valueOf(store.propose(uid, m_project->as(Role::Manager), m_project->next()));
        valueOf(store.vote({uid, CharterVote::Dissent, QStringLiteral("No glockenspiel was asked")}, ana,
                           m_project->next()));
        QCOMPARE(only(QStringLiteral("glockenspiel")).uid, m_project->useCaseUid());
        QCOMPARE(only(QStringLiteral("Ana type:use-case")).uid, m_project->useCaseUid());
    }

    void F11_aStandardChangeLeadsToTheChangesAndIsFoundByEachOfItsTexts()
    {
        StandardDraft draft;
        draft.text.title = QStringLiteral("Marimba retraining");
        draft.text.reason = QStringLiteral("The accordion moves");
        draft.text.impact = QStringLiteral("The zither desk");
        draft.text.rollback = QStringLiteral("The harmonica of last month");
        draft.text.comms = QStringLiteral("The bandoneon list");
        draft.text.training = QStringLiteral("None, they know the melodica");
        draft.text.adoption = QStringLiteral("The concertina rate stays");
        draft.validUntil = m_project->database().clock().now() + 86'400'000;
        const QString uid = valueOf(ChangeCalendarStore(m_project->database())
                                        .addStandard(draft, m_project->as(Role::DevOps), m_project->next()));
        for (const char* words :
             {"marimba", "accordion", "harmonica", "bandoneon", "melodica", "concertina", "type:standard-change"}) {
            const SearchHit hit = only(QString::fromLatin1(words));
            QCOMPARE(hit.kind, QByteArray("standard-change"));
            QCOMPARE(hit.address, (Address{{}, "devops", QStringLiteral("changes")}));
        }
        valueOf(ChangeCalendarStore(m_project->database())
                    .withdrawStandard(uid, QStringLiteral("The celesta comes from elsewhere"),
                                      m_project->as(Role::DevOps), m_project->next()));
        QCOMPARE(only(QStringLiteral("celesta is:done")).title, QStringLiteral("Marimba retraining"));
    }

    void F11_aBriefIsFoundByWhatItSays()
    {
        valueOf(BriefStore(m_project->database()).freeze(m_project->as(Role::Manager), m_project->next()));
        const SearchHit hit = only(QStringLiteral("\"Decisions asked\" type:brief"));
        QCOMPARE(hit.kind, QByteArray("brief"));
        QCOMPARE(hit.address, (Address{{}, "portfolio", QStringLiteral("brief"), QStringLiteral("1")}));
        QCOMPARE(only(QStringLiteral("type:brief")).uid, hit.uid);
    }

    void F11_whatPeopleSayWhenTheySignLeadsToTheRelease()
    {
        ApprovalProject project;
        SearchIndex index;
        QVERIFY(foundIn(index, project.database(), QStringLiteral("advisory type:release")).empty());
        const QString request = project.ask("Is the clavichord in tune?");
        valueOf(project.sign(request, *project.ruthKey, project.ruth, Decision::ApproveWithConditions));
        valueOf(project.sign(request, *project.kofiKey, project.kofi, Decision::Abstain));
        for (const char* words :
             {"clavichord", "\"advisory only\" type:release", "because type:release", "Kofi type:release"}) {
            const std::vector<SearchHit> hits = foundIn(index, project.database(), QString::fromLatin1(words));
            QVERIFY2(hits.size() == 1, words);
            QCOMPARE(hits.front().kind, QByteArray("release"));
            QCOMPARE(hits.front().uid, project.uid);
        }
    }

private:
    static std::vector<SearchHit> foundIn(SearchIndex& index, db::Database& database, const QString& text)
    {
        const SearchWish wish{.personUid = {}, .now = database.clock().now()};
        return valueOf(index.find(database, valueOf(parseSearch(text)), wish)).hits;
    }

    std::vector<SearchHit> find(const QString& text)
    {
        const SearchWish wish{.personUid = m_project->ada(), .now = m_project->database().clock().now()};
        return valueOf(m_index->find(m_project->database(), valueOf(parseSearch(text)), wish)).hits;
    }

    SearchHit only(const QString& text)
    {
        const std::vector<SearchHit> hits = find(text);
        if (hits.size() != 1)
            qFatal("%s finds %d things", qUtf8Printable(text), static_cast<int>(hits.size()));
        return hits.front();
    }

    std::unique_ptr<UserProject> m_project;
    std::unique_ptr<SearchIndex> m_index;
};

ASSAY_TEST(TestSearchSources)
#include "tst_search_sources.moc"
