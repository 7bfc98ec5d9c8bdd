// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search_query.h"

#include "core/base/text.h"
#include "core/search/search_sources.h"
#include "core/things/thing_kind.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace assay {
namespace {

/// A piece of the text up to the next space outside of quotes.
struct Piece {
    QString name; ///< Of an operator, in lower case; empty for words.
    QString value;
    bool quoted = false;
};

using TakeValue = Result<> (*)(SearchQuery&, const QString&);

struct Operator {
    const char* name;
    const char* example;
    TakeValue take;
};

tl::unexpected<Error> unknownValue(const char* name, const QString& value, const QStringList& known)
{
    return fail(Error::Kind::Invalid,
                Text::tr("%1:%2 is nothing to look for; %1: takes one of: %3.")
                    .arg(QString::fromLatin1(name), value, known.join(QStringLiteral(", "))));
}

Result<> takeType(SearchQuery& query, const QString& value)
{
    QStringList known;
    qsizetype found = 0;
    QByteArrayList kinds;
    for (const ThingKind& kind : thingKinds())
        kinds.append(kind.kind);
    for (const SearchPlace& place : searchPlaces())
        kinds.append(place.kind);
    for (const QByteArray& kind : kinds) {
        const QString word = QString::fromLatin1(kind);
        known.append(word);
        if (word.startsWith(value, Qt::CaseInsensitive)
            || searchKindTitle(kind).startsWith(value, Qt::CaseInsensitive)) {
            query.kinds.append(word);
            ++found;
        }
    }
    return found > 0 ? Result<>() : Result<>(unknownValue("type", value, known));
}

Result<> takeRole(SearchQuery& query, const QString& value)
{
    QStringList known;
    for (const Role role : allRoles()) {
        known.append(toString(role));
        if (known.constLast().startsWith(value, Qt::CaseInsensitive)
            || roleTitle(role).startsWith(value, Qt::CaseInsensitive)) {
            query.roles.push_back(role);
            return {};
        }
    }
    return unknownValue("role", value, known);
}

Result<> takeState(SearchQuery& query, const QString& value)
{
    query.states.append(value);
    return {};
}

Result<> takeOwner(SearchQuery& query, const QString& value)
{
    query.owners.append(value);
    return {};
}

Result<> takeIs(SearchQuery& query, const QString& value)
{
    const QString word = value.toLower();
    query.onlyOpen |= word == QLatin1StringView("open");
    query.onlyDone |= word == QLatin1StringView("done");
    query.onlyStale |= word == QLatin1StringView("stale");
    const QStringList known{QStringLiteral("open"), QStringLiteral("done"), QStringLiteral("stale")};
    return known.contains(word) ? Result<>() : Result<>(unknownValue("is", value, known));
}

std::optional<qint64> startOf(const QString& day)
{
    const QDate date = QDate::fromString(day, Qt::ISODate);
    if (!date.isValid())
        return std::nullopt;
    return QDateTime(date, QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch();
}

Result<> takeBefore(SearchQuery& query, const QString& value)
{
    query.before = startOf(value);
    return query.before ? Result<>() : Result<>(unknownValue("before", value, {Text::tr("a day such as 2026-03-31")}));
}

Result<> takeAfter(SearchQuery& query, const QString& value)
{
    query.after = startOf(value);
    return query.after ? Result<>() : Result<>(unknownValue("after", value, {Text::tr("a day such as 2026-03-31")}));
}

constexpr Operator Operators[] = {
    {"type", "type:finding", takeType},
    {"role", "role:risk-auditor", takeRole},
    {"state", "state:open", takeState},
    {"owner", "owner:me", takeOwner},
    {"is", "is:stale", takeIs},
    {"before", "before:2026-03-31", takeBefore},
    {"after", "after:2026-01-01", takeAfter},
};

const Operator* operatorNamed(QStringView name)
{
    const auto found = std::find_if(std::begin(Operators), std::end(Operators), [&](const Operator& each) {
        return name.compare(QLatin1StringView(each.name), Qt::CaseInsensitive) == 0;
    });
    return found == std::end(Operators) ? nullptr : &*found;
}

/// Reads up to the closing quote, or to the end where there is none: somebody is still typing.
QString takeQuoted(const QString& text, qsizetype& at)
{
    const qsizetype end = text.indexOf(u'"', at + 1);
    const QString inside = text.mid(at + 1, end < 0 ? -1 : end - at - 1);
    at = end < 0 ? text.size() : end + 1;
    return inside;
}

QString takeBare(const QString& text, qsizetype& at, bool stopAtColon)
{
    const qsizetype start = at;
    while (at < text.size() && !text.at(at).isSpace() && text.at(at) != u'"' && !(stopAtColon && text.at(at) == u':'))
        ++at;
    return text.mid(start, at - start);
}

Piece takePiece(const QString& text, qsizetype& at)
{
    Piece piece;
    if (text.at(at) != u'"') {
        const qsizetype start = at;
        const QString name = takeBare(text, at, true);
        if (at < text.size() && text.at(at) == u':' && operatorNamed(name)) {
            piece.name = name;
            ++at;
        } else {
            at = start;
        }
    }
    piece.quoted = at < text.size() && text.at(at) == u'"';
    piece.value = piece.quoted ? takeQuoted(text, at) : takeBare(text, at, false);
    return piece;
}

} // namespace

bool SearchQuery::empty() const
{
    return terms.empty() && kinds.isEmpty() && states.isEmpty() && owners.isEmpty() && roles.empty() && !onlyOpen
        && !onlyDone && !onlyStale && !before && !after;
}

Result<SearchQuery> parseSearch(const QString& text)
{
    SearchQuery query;
    for (qsizetype at = 0; at < text.size();) {
        if (text.at(at).isSpace()) {
            ++at;
            continue;
        }
        const Piece piece = takePiece(text, at);
        const Operator* const known = piece.name.isEmpty() ? nullptr : operatorNamed(piece.name);
        if (piece.value.trimmed().isEmpty())
            continue; // Its value is still to come.
        if (!known) {
            query.terms.push_back({piece.value, piece.quoted});
        } else if (const Result<> taken = known->take(query, piece.value.trimmed()); !taken) {
            return failed(taken);
        }
    }
    return query;
}

QStringList searchExamples()
{
    QStringList examples;
    for (const Operator& each : Operators)
        examples.append(QString::fromLatin1(each.example));
    return examples;
}

} // namespace assay
