// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefs/brief_store.h"
#include "core/changes/change_calendar_store.h"
#include "core/evidence/evidence_store.h"
#include "core/feedback/feedback_store.h"
#include "core/search/search_index.h"
#include "core/user_groups/user_group_store.h"
#include "tests/support/imported_release.h"
#include "tests/support/test_program.h"
#include "tests/support/user_project.h"

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

private:
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
