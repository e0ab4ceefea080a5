import type { Metadata } from "next";
import {
  type ProfilePageProps,
  ProfileScreen,
} from "#app/(public)/perfiles/[oficina]/_components/profile-screen.tsx";

export const metadata: Metadata = { title: "Territorial profile" };

export default function EnglishProfilePage(props: ProfilePageProps) {
  return <ProfileScreen language="en" {...props} />;
}
