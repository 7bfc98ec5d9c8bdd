// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/block_layout.h"

#include "core/metrics/series_block.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>

namespace assay::metrics {
namespace {

/// Writes one field after the other, so that the order below is the order in the file.
class FieldWriter {
public:
    explicit FieldWriter(char* out)
        : m_out(out)
    {
    }

    template <typename Field>
    FieldWriter& operator<<(Field field)
    {
        qToLittleEndian(field, m_out);
        m_out += sizeof(Field);
        return *this;
    }
    FieldWriter& operator<<(double field) { return *this << std::bit_cast<quint64>(field); }

private:
    char* m_out;
};

class FieldReader {
public:
    explicit FieldReader(const char* in)
        : m_in(in)
    {
    }

    template <typename Field>
    FieldReader& operator>>(Field& field)
    {
        field = qFromLittleEndian<Field>(m_in);
        m_in += sizeof(Field);
        return *this;
    }
    FieldReader& operator>>(double& field)
    {
        quint64 bits = 0;
        *this >> bits;
        field = std::bit_cast<double>(bits);
        return *this;
    }

private:
    const char* m_in;
};

QString translated(const char* text)
{
    return QCoreApplication::translate("SeriesBlock", text);
}

bool sizesAgree(const BlockLayout& layout, qsizetype size)
{
    const quint64 sections = quint64{layout.stepBytes} + layout.timeBytes + layout.valueBytes;
    return sections + BlockLayout::size == static_cast<quint64>(size);
}

bool countsAgree(const BlockHeader& header)
{
    const quint64 unusual = quint64{header.nanPoints} + header.positiveInfinities + header.negativeInfinities;
    return header.count > 0 && header.count <= maximumPointsPerBlock && unusual <= header.count;
}

} // namespace

void BlockLayout::write(char* out) const
{
    FieldWriter fields(std::copy(magic.begin(), magic.end(), out));
    fields << version << stepEncoding << timeEncoding << valueEncoding << header.count << checksum;
    fields << header.firstStep << header.lastStep << header.minimumStep << header.maximumStep;
    fields << header.minimumTime << header.maximumTime << header.minimum << header.maximum << header.last;
    fields << header.nanPoints << header.positiveInfinities << header.negativeInfinities;
    fields << stepBytes << timeBytes << valueBytes;
}

Result<BlockLayout> BlockLayout::read(QByteArrayView block)
{
    using Kind = Error::Kind;
    if (block.size() < static_cast<qsizetype>(size))
        return fail(
            Kind::Corrupt,
            translated(
                "A block of metric points ends at byte %1, inside its header of %2 bytes; nothing was read from it, "
                "restore the project from a backup.")
                .arg(block.size())
                .arg(size));
    if (!std::equal(magic.begin(), magic.end(), block.data()))
        return fail(
            Kind::Corrupt,
            translated(
                "A block of metric points does not start with the mark ASMB at byte 0; nothing was read from it, "
                "restore the project from a backup."));
    quint8 found = 0;
    BlockLayout layout;
    BlockHeader& header = layout.header;
    FieldReader fields(block.data() + magic.size());
    fields >> found >> layout.stepEncoding >> layout.timeEncoding >> layout.valueEncoding >> header.count
        >> layout.checksum;
    fields >> header.firstStep >> header.lastStep >> header.minimumStep >> header.maximumStep;
    fields >> header.minimumTime >> header.maximumTime >> header.minimum >> header.maximum >> header.last;
    fields >> header.nanPoints >> header.positiveInfinities >> header.negativeInfinities;
    fields >> layout.stepBytes >> layout.timeBytes >> layout.valueBytes;
    if (found != version)
        return fail(
            Kind::Corrupt,
            translated(
                "A block of metric points has version %1 at byte 4, this program reads version %2; nothing was read "
                "from it, open the project with a newer program or restore it from a backup.")
                .arg(found)
                .arg(version));
    if (!countsAgree(header) || !sizesAgree(layout, block.size()))
        return fail(
            Kind::Corrupt,
            translated(
                "The counts or sizes in the header of a block of metric points contradict its %1 bytes; nothing was "
                "read from it, restore the project from a backup.")
                .arg(block.size()));
    return layout;
}

} // namespace assay::metrics
