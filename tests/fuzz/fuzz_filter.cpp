// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/condition_test.h"
#include "core/query/query_columns.h"
#include "core/query/query_completion.h"
#include "core/query/run_order.h"
#include "tests/fuzz/target.h"

#include <cstdlib>

namespace {

template <typename T>
void checkPlace(const QString& text, const assay::QueryResult<T>& read)
{
    if (read)
        return;
    const assay::QueryError& error = read.error();
    const bool within = error.position >= 0 && error.length >= 0 && error.position + error.length <= text.size();
    if (!within || error.message.isEmpty() || assay::markedPlace(text, error).isEmpty())
        std::abort();
}

void ask(const assay::FilterNode& node)
{
    for (const assay::FilterNode& child : node.children)
        ask(child);
    if (node.kind != assay::FilterNode::Kind::Condition)
        return;
    const assay::ConditionTest test(node.condition);
    if (node.condition.isNumber)
        (void)test.holds(0.5);
    else
        (void)test.holds(QStringLiteral("a_b"));
}

} // namespace

/// What reads a query answers with a place within it, whatever the query; what it accepts can be asked.
ASSAY_FUZZ(filter)
{
    const QString text = QString::fromUtf8(bytes);
    const assay::QueryVocabulary none{.keys = [](assay::RunField::Kind) { return std::vector<assay::Candidate>(); },
                                      .values = [](const assay::RunField&) { return std::vector<assay::Candidate>(); }};
    for (const auto dialect :
         {assay::QueryDialect::Mlflow, assay::QueryDialect::Extended, assay::QueryDialect::Search}) {
        const assay::QueryLanguage language{dialect, {}};
        const auto filter = assay::Filter::parse(text, language);
        checkPlace(text, filter);
        if (filter)
            ask(filter->root());
        checkPlace(text, assay::parseOrder(text, language));
        checkPlace(text, assay::parseColumns(text, language));
        (void)assay::completionAt(text, text.size() / 2, language, none);
    }
}
