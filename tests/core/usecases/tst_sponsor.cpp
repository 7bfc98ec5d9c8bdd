// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit_entry.h"
#include "core/portfolio/use_case_story.h"
#include "core/things/former_words.h"
#include "core/things/thing.h"
#include "core/undo/undo_store.h"
#include "core/usecases/use_case_texts.h"
#include "tests/support/talk_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// Who stands behind a use case, beside those who own it.
class TestSponsor : public QObject {
    Q_OBJECT

    template <typename Read>
    auto read(Read work) const
    {
        return valueOf(m_project->database().read([&](db::Connection& connection) { return work(connection); }));
    }

private Q_SLOTS:
    void init() { m_project = std::make_unique<TalkProject>(); }
    void cleanup()
    {
        QCOMPARE(whatIsWrong(m_project->database()), QString());
        m_project.reset();
    }

    void sponsorIsNamedWhenAUseCaseIsProposedAndStandsInItsFacts()
    {
        UseCaseProposal proposal;
        proposal.title = QStringLiteral("Loans");
        proposal.sponsorUid = m_project->dora.person;
        const QString uid =
            valueOf(UseCaseStore(m_project->database()).propose(proposal, m_project->ada, m_project->once()));
        const ThingFacts facts = *read([&](db::Connection& connection) {
            return thingFacts(connection, {{}, "use-case", uid});
        });
        QVERIFY(std::any_of(facts.facts.begin(), facts.facts.end(),
                            [](const ThingFact& fact) { return fact.key == u"Sponsor" && fact.value == u"Dora"; }));
    }

    void anotherSponsorIsLoggedWithTheFormerOneAndTakenBack()
    {
        name(m_project->dora.person);
        const qint64 then = m_project->clock.at;
        m_project->later();
        name(m_project->ben.person);
        const AuditEntry entry = read([](db::Connection& connection) {
            db::Statement row = connection.prepare("SELECT body FROM audit_event ORDER BY seq DESC LIMIT 1");
            row.step();
            return *parseBody(row.bytesView(0));
        });
        const std::vector<FormerWords> former =
            read([&](db::Connection& connection) { return formerWords(connection, entry); });
        QVERIFY((former == std::vector<FormerWords>{{QStringLiteral("sponsor"), QStringLiteral("Dora")}}));
        const UseCaseStory story = read([&](db::Connection& connection) {
            return useCaseStoryOn(connection, m_project->useCase, m_project->ada.person, then);
        });
        QCOMPARE(story.person(story.useCase.sponsor)->name, QStringLiteral("Dora"));
        valueOf(UndoStore(m_project->database()).undo(entry.seq, m_project->ada, m_project->once()));
        QCOMPARE(fields().sponsorUid, m_project->dora.person);
    }

    void sponsorIsKeptInformed()
    {
        name(m_project->dora.person);
        m_project->later();
        UseCaseFields said = fields();
        said.problem = QStringLiteral("Losses grew");
        edit(said);
        const Inbox inbox = m_project->inboxOf(m_project->dora);
        QVERIFY(std::any_of(inbox.items.begin(), inbox.items.end(), [&](const InboxItem& item) {
            return item.thing == m_project->theUseCase() && item.reason == InboxReason::Subscribed;
        }));
    }

    void whoHasLeftIsNamedNoSponsor()
    {
        const Actor admin{m_project->ada.person, toString(Role::Administrator)};
        valueOf(PeopleStore(m_project->database())
                    .leave(m_project->dora.person, QStringLiteral("Moved on"), admin, m_project->once()));
        UseCaseFields said = fields();
        said.sponsorUid = m_project->dora.person;
        const Result<> refused = UseCaseStore(m_project->database())
                                     .edit({m_project->useCase, version(), said}, m_project->ada, m_project->once());
        QVERIFY(!refused && refused.error().kind == Error::Kind::Invalid);
        QVERIFY(fields().sponsorUid.isEmpty());
    }

private:
    UseCaseFields fields() const
    {
        return read([this](db::Connection& connection) {
            return usecases::fieldsOf(connection, usecases::byUid(connection, m_project->useCase));
        });
    }

    qint64 version() const
    {
        return read(
            [this](db::Connection& connection) { return usecases::byUid(connection, m_project->useCase).rowVersion; });
    }

    void edit(const UseCaseFields& said)
    {
        valueOf(UseCaseStore(m_project->database())
                    .edit({m_project->useCase, version(), said}, m_project->ada, m_project->once()));
    }

    void name(const QString& sponsor)
    {
        UseCaseFields said = fields();
        said.sponsorUid = sponsor;
        edit(said);
    }

    std::unique_ptr<TalkProject> m_project;
};

ASSAY_TEST(TestSponsor)
#include "tst_sponsor.moc"
