import sharp from 'sharp';
import { beforeEach, describe, expect, test } from 'vitest';
import { testApp } from '../../testing/app.ts';
import { given } from '../../testing/given.ts';
import { countQueries } from '../../testing/record-queries.ts';
import { eraseMember } from '../account/erase-member.ts';
import { Photo } from '../photo/photo.entity.ts';
import { drawPictureJob } from './draw-picture.job.ts';
import { Member } from './member.entity.ts';

const app = await testApp();
let me: Member;
beforeEach(async () => {
  me = await given.member(app, { username: '달빛관객', name: '달빛', bio: '연극을 좋아합니다.' });
});

const profile = (username = '달빛관객') => app.as(me).member.byUsername({ username });
/** The file's bytes; null where there is none. */
async function stored(key: string): Promise<Buffer | null> {
  const file = await app.services.storage.open(key);
  return file && Buffer.concat((await file.stream.toArray()) as Buffer[]);
}
/** Red at the left third, green in the middle, blue at the right. */
const flag = (width = 600, height = 200) =>
  sharp({ create: { width, height, channels: 3, background: '#00ff00' } }).composite(
    (['west', 'east'] as const).map((gravity) => ({
      input: {
        create: {
          width: width / 3,
          height,
          channels: 3 as const,
          background: gravity === 'west' ? '#ff0000' : '#0000ff',
        },
      },
      gravity,
    })),
  );
async function colorOf(bytes: Buffer | null): Promise<string> {
  const { dominant } = await sharp(bytes!).stats();
  const strongest = Math.max(dominant.r, dominant.g, dominant.b);
  return { [dominant.r]: 'red', [dominant.g]: 'green', [dominant.b]: 'blue' }[strongest]!;
}

test('a profile is found whatever the case of its user name, and tells what all may see in one statement', async () => {
  const bob = await given.member(app, { username: 'Bob' });
  const ask = () => app.anonymous.member.byUsername({ username: 'bOB' });
  expect(await ask()).toEqual({
    id: bob.id,
    username: 'Bob',
    name: bob.name,
    bio: '',
    picture: null,
    isOperator: false,
    joinedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    followerCount: 0,
    followingCount: 0,
    reviewCount: 0,
    likeCount: 0,
    own: null,
  });
  expect(await countQueries(ask)).toBe(1);
  expect((await profile()).own).toEqual({ pictureIsComing: false });
});

test('whom a block keeps apart do not find one another', async () => {
  const other = await given.member(app, { username: 'other' });
  await app.as(me).block.set({ memberId: other.id, blocked: true });
  await expect(profile('other')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(app.as(other).member.byUsername({ username: '달빛관객' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await app.anonymous.member.byUsername({ username: 'other' })).toMatchObject({ id: other.id });
});

describe('editing', () => {
  test('changes what is given and leaves the rest', async () => {
    await app.as(me).member.editProfile({ name: ' 달 👩‍🎤 빛 ', bio: '첫 줄\n둘째 줄' });
    expect(await profile()).toMatchObject({ username: '달빛관객', name: '달 👩‍🎤 빛', bio: '첫 줄\n둘째 줄' });
    await app.as(me).member.editProfile({ username: 'Moon' });
    expect(await profile('moon')).toMatchObject({ username: 'Moon', name: '달 👩‍🎤 빛' });
    await expect(profile('달빛관객')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('takes no user name that another has, but another case of one’s own', async () => {
    await given.member(app, { username: 'Bob' });
    await expect(app.as(me).member.editProfile({ username: 'bOb' })).rejects.toMatchObject({ code: 'CONFLICT' });
    await app.as(me).member.editProfile({ username: 'Moon' });
    await app.as(me).member.editProfile({ username: 'mOON' });
    expect(await profile('moon')).toMatchObject({ username: 'mOON' });
  });

  test('of five who take one user name at once, one gets it', async () => {
    const members = await Promise.all(Array.from({ length: 5 }, () => given.member(app)));
    const ends = await Promise.allSettled(
      members.map((member) => app.as(member).member.editProfile({ username: '하나' })),
    );
    const outcomes = ends.map((end) => (end.status === 'fulfilled' ? 'taken' : (end.reason as { code: string }).code));
    expect(outcomes.filter((outcome) => outcome === 'taken')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'CONFLICT')).toHaveLength(4);
  });

  test.each(['', '   ', '\u200b', 'a\nb', 'a\u0000b', 'a\u202eb', '가'.repeat(41)])(
    'takes no name like %j',
    async (name) => {
      await expect(app.as(me).member.editProfile({ name })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    },
  );

  test('takes 500 units of a bio, and no more', async () => {
    await app.as(me).member.editProfile({ bio: '가'.repeat(500) });
    await expect(app.as(me).member.editProfile({ bio: '가'.repeat(501) })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
  });
});

describe('a picture', () => {
  const set = async (bytes: Uint8Array, crop?: { left: number; top: number; side: number }) => {
    const photo = await given.photo(app, me, bytes);
    await app.as(me).member.setPicture({ photoId: photo.id, ...(crop ? { crop } : {}) });
    return photo;
  };

  test('is the middle of the photo, square, without what a camera wrote; the photo is gone', async () => {
    const bytes = await flag()
      .withMetadata({ exif: { IFD0: { Make: 'Kamera' }, IFD3: { GPSLatitudeRef: 'N' } } })
      .jpeg()
      .toBuffer();
    const photo = await set(bytes);
    expect(await profile()).toMatchObject({ picture: null, own: { pictureIsComing: true } });
    expect(await app.drain()).toEqual([]);
    const { picture, own } = await profile();
    expect(picture).toMatchObject({ key: `pictures/${photo.key}`, width: 200, height: 200, widths: [96, 192] });
    expect(own).toEqual({ pictureIsComing: false });
    const file = await stored(`pictures/${photo.key}/96.webp`);
    expect(await sharp(file!).metadata()).toMatchObject({ width: 96, height: 96 });
    expect((await sharp(file!).metadata()).exif).toBeUndefined();
    expect(await colorOf(file)).toBe('green');
    expect(await app.em().count(Photo)).toBe(0);
    expect(await stored(`uploads/${photo.key}/original`)).toBeNull();
  });

  test.each([
    ['its left', { left: 0, top: 0, side: 1 }, 'red'],
    ['its right, moved inside', { left: 1, top: 1, side: 1 }, 'blue'],
    ['a small part', { left: 0.4, top: 0.5, side: 0.2 }, 'green'],
  ])('may be %s', async (_, crop, color) => {
    const { key } = await set(await flag().png().toBuffer(), crop);
    await app.drain();
    const [width] = (await profile()).picture!.widths;
    expect(await colorOf(await stored(`pictures/${key}/${width}.webp`))).toBe(color);
  });

  test('is cropped as it stands upright', async () => {
    // Stored lying: turned by its orientation, what is left becomes the top.
    const lying = await flag().withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { key } = await set(lying, { left: 0, top: 0, side: 1 });
    await app.drain();
    expect(await profile()).toMatchObject({ picture: { width: 200, height: 200 } });
    expect(await colorOf(await stored(`pictures/${key}/192.webp`))).toBe('red');
  });

  test('gives way to the next, and leaves nothing; of two asked for at once the last is shown', async () => {
    const bytes = await flag().jpeg().toBuffer();
    const first = await set(bytes);
    await app.drain();
    const [second, third] = [await set(bytes), await set(bytes)];
    expect((await profile()).picture?.key).toBe(`pictures/${first.key}`);
    await app.drain();
    expect((await profile()).picture?.key).toBe(`pictures/${third.key}`);
    for (const { key } of [first, second]) expect(await stored(`pictures/${key}/96.webp`)).toBeNull();
    expect(await stored(`pictures/${third.key}/96.webp`)).not.toBeNull();
    expect(await app.em().count(Photo)).toBe(0);
  });

  test('stands beside its member’s name wherever that is shown', async () => {
    const star = await given.member(app);
    await app.as(me).follow.set({ memberId: star.id, following: true });
    await set(await flag().jpeg().toBuffer());
    await app.drain();
    const { blur, ...thumbnail } = (await profile()).picture!;
    expect(blur).toMatch(/^data:image\/webp/);
    const { items } = await app.anonymous.follow.followers({ memberId: star.id });
    expect(items).toEqual([{ id: me.id, username: me.username, name: me.name, picture: thumbnail }]);
  });

  test('drawn twice is drawn once', async () => {
    const { id: photoId, key } = await set(await flag().jpeg().toBuffer());
    const draw = () =>
      drawPictureJob.handle(app.services, { memberId: me.id, photoId, key }, AbortSignal.timeout(60_000));
    await draw();
    await draw();
    expect((await profile()).picture?.key).toBe(`pictures/${key}`);
    expect(await stored(`pictures/${key}/96.avif`)).not.toBeNull();
  });

  test('taken away, shown or still being made, leaves nothing', async () => {
    const first = await set(await flag().jpeg().toBuffer());
    await app.drain();
    const second = await set(await flag().jpeg().toBuffer());
    await app.as(me).member.removePicture();
    await app.drain();
    expect(await profile()).toMatchObject({ picture: null, own: { pictureIsComing: false } });
    for (const { key } of [first, second]) expect(await stored(`pictures/${key}/96.webp`)).toBeNull();
    expect(await stored(`uploads/${second.key}/original`)).toBeNull();
  });

  test('goes with its member, even while another is being made', async () => {
    const first = await set(await flag().jpeg().toBuffer());
    await app.drain();
    const second = await set(await flag().jpeg().toBuffer());
    await app.em().transactional(async (em) => {
      await eraseMember(em, await em.findOneOrFail(Member, me.id), { keepWords: true });
    });
    expect(await app.drain()).toEqual([]);
    for (const { key } of [first, second]) expect(await stored(`pictures/${key}/96.webp`)).toBeNull();
    expect(await stored(`uploads/${second.key}/original`)).toBeNull();
  });

  test('is of one’s own photo, used for nothing else', async () => {
    const others = await given.photo(app, await given.member(app));
    await expect(app.as(me).member.setPicture({ photoId: others.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const photo = await set(await flag().jpeg().toBuffer());
    await expect(app.as(me).member.setPicture({ photoId: photo.id })).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});
